export interface Example {
  values: readonly number[];
  label: number;
  weight: number;
}

const MOST_STEPS = 30;
/** No weight moves more than this in the last step. */
const SETTLED = 1e-4;

/**
 * Weights of a logistic regression, bias last: the one least sum of the mean loss and a pull towards zero, found by
 * Newton's method. The bias is not pulled.
 */
export function fitLogistic(examples: readonly Example[], pull: number): number[] {
  const size = (examples[0]?.values.length ?? 0) + 1;
  const rows = examples.filter((example) => example.weight > 0).map(toRow);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const weights = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, curve } = derivatives(rows, weights, total);
    for (let i = 0; i < size; i++) {
      const own = i < size - 1 ? pull : 0;
      slope[i] = at(slope, i) + own * at(weights, i);
      curve[i * size + i] = at(curve, i * size + i) + own + 1e-9;
    }
    const move = solve(curve, slope);
    let largest = 0;
    for (let i = 0; i < size; i++) {
      weights[i] = at(weights, i) - at(move, i);
      largest = Math.max(largest, Math.abs(at(move, i)));
    }
    if (largest < SETTLED) break;
  }
  return [...weights];
}

/** Most clues of a line are zero: only the others are kept, the bias as a clue that is always one. */
interface Row {
  indexes: Uint16Array;
  values: Float64Array;
  label: number;
  weight: number;
}

function toRow({ values, label, weight }: Example): Row {
  const indexes = [...values.keys()].filter((i) => values[i] !== 0);
  return {
    indexes: Uint16Array.from([...indexes, values.length]),
    values: Float64Array.from([...indexes.map((i) => values[i] as number), 1]),
    label,
    weight,
  };
}

/** First and second derivative of the mean loss; of the second, which is symmetric, the lower half. */
function derivatives(rows: readonly Row[], weights: Float64Array, total: number) {
  const size = weights.length;
  const slope = new Float64Array(size);
  const curve = new Float64Array(size * size);
  for (const { indexes, values, label, weight } of rows) {
    let sum = 0;
    for (let i = 0; i < indexes.length; i++) sum += at(values, i) * at(weights, at(indexes, i));
    const guess = 1 / (1 + Math.exp(-sum));
    const error = (weight * (guess - label)) / total;
    const spread = (weight * guess * (1 - guess)) / total;
    for (let i = 0; i < indexes.length; i++) {
      const row = at(indexes, i);
      const value = at(values, i);
      slope[row] = at(slope, row) + error * value;
      const scaled = spread * value;
      for (let j = 0; j <= i; j++) {
        const cell = row * size + at(indexes, j);
        curve[cell] = at(curve, cell) + scaled * at(values, j);
      }
    }
  }
  return { slope, curve };
}

/** Solves curve · x = slope by Cholesky's decomposition, in place. */
function solve(curve: Float64Array, slope: Float64Array): Float64Array {
  const size = slope.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(curve, i * size + j);
      for (let k = 0; k < j; k++) sum -= at(curve, i * size + k) * at(curve, j * size + k);
      curve[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(curve, j * size + j);
    }
  }
  const x = Float64Array.from(slope);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = at(x, i) - at(curve, i * size + k) * at(x, k);
    x[i] = at(x, i) / at(curve, i * size + i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = at(x, i) - at(curve, k * size + i) * at(x, k);
    x[i] = at(x, i) / at(curve, i * size + i);
  }
  return x;
}

function at(values: { readonly [index: number]: number }, i: number): number {
  return values[i] as number;
}
