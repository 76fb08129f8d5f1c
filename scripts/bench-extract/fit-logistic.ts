export interface Example {
  values: readonly number[];
  label: number;
  weight: number;
}

const ROUNDS = 400;
const RATE = 0.05;

/** Weights of a logistic regression, bias last: gradient descent with Adam and a pull towards zero. */
export function fitLogistic(examples: readonly Example[], pull: number): number[] {
  const size = (examples[0]?.values.length ?? 0) + 1;
  const rows = examples.filter((example) => example.weight > 0).map(toRow);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = gradientOf(rows, weights, total);
    for (let i = 0; i < size; i++) {
      const slope = at(gradient, i) + (i < size - 1 ? pull * at(weights, i) : 0);
      mean[i] = 0.9 * at(mean, i) + 0.1 * slope;
      square[i] = 0.999 * at(square, i) + 0.001 * slope * slope;
      const spread = Math.sqrt(at(square, i) / (1 - 0.999 ** round)) + 1e-8;
      weights[i] = at(weights, i) - (RATE * at(mean, i)) / (1 - 0.9 ** round) / spread;
    }
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

function gradientOf(rows: readonly Row[], weights: Float64Array, total: number): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { indexes, values, label, weight } of rows) {
    let sum = 0;
    for (let i = 0; i < indexes.length; i++) sum += at(values, i) * at(weights, indexes[i] as number);
    const error = (weight * (1 / (1 + Math.exp(-sum)) - label)) / total;
    for (let i = 0; i < indexes.length; i++) {
      const index = indexes[i] as number;
      gradient[index] = at(gradient, index) + error * at(values, i);
    }
  }
  return gradient;
}

function at(values: Float64Array, i: number): number {
  return values[i] as number;
}
