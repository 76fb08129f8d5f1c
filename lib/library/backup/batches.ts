const mostLines = 50;
/** In UTF-16 units. A message between page and background is copied as a whole. */
const mostText = 1_000_000;

/** Lines in groups that are worth one transaction, and no more than one message should carry. */
export function* batches(lines: readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (batch.length > 0 && (batch.length === mostLines || length + line.length > mostText)) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(line);
    length += line.length;
  }
  if (batch.length > 0) yield batch;
}
