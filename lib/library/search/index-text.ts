import { mergeSmall } from './merge-segments';
import type { IndexedTexts } from './indexed-texts';
import { joinTerms } from './join-terms';
import { getDirectory, type SearchTables, type TermDirectory } from './search-tables';
import { SegmentBuilder } from './segment-builder';
import { packLength } from './text-length';
import { writeSegment } from './write-segment';

/** In texts. Each query reads the whole buffer; each time it is full, a save takes some milliseconds longer. */
const bufferSize = 16;

/**
 * Makes a text findable. To be called within a 'rw' transaction over `searchStores`, in which the caller also writes the
 * number that is returned into the article's row as `doc`: a number that no row has is no hit. A changed text is indexed
 * anew under a new number; what stands under the old one is dropped when segments are merged.
 * Writes one row to `termBuffer` and one to `termDirectory`; at every sixteenth text some blocks of a segment.
 */
export async function indexText(tables: SearchTables, texts: IndexedTexts): Promise<number> {
  const { doc, write } = await beginText(tables, texts);
  await write();
  return doc;
}

/** Of a text without a word. */
const noTerms = {
  alphabet: 0,
  terms: new Uint8Array(),
  postings: new Uint8Array(),
  places: new Uint8Array(),
};

/** A text that was taken apart, and the number it has once it is written. What is not written leaves nothing. */
export interface BegunText {
  doc: number;
  write: () => Promise<void>;
}

/** The same in two steps: the text is taken apart while the database is asked what is in the index. */
export async function beginText(tables: SearchTables, texts: IndexedTexts): Promise<BegunText> {
  const asked = getDirectory(tables);
  const builder = new SegmentBuilder();
  builder.add(texts);
  const directory = await asked;
  return { doc: directory.nextDoc, write: () => writeText(tables, directory, builder) };
}

async function writeText(
  tables: SearchTables,
  directory: TermDirectory,
  builder: SegmentBuilder,
): Promise<void> {
  const doc = directory.nextDoc++;
  const { blocks, tokens } = builder.finish(doc, Infinity);
  const [{ alphabet, terms, postings, places } = noTerms] = blocks;
  const row = { doc, length: tokens, base: doc, alphabet, terms, postings, places };
  const added = tables.termBuffer.add(row);
  directory.buffered.docs += 1;
  directory.buffered.tokens += tokens;
  if (directory.buffered.docs >= bufferSize) {
    await added;
    await emptyBuffer(tables, directory);
    await mergeSmall(tables, directory);
  }
  await Promise.all([added, tables.termDirectory.put(directory)]);
}

/**
 * The same for many texts at once, as one segment of their own; some hundred at a time are quickest. Returns their numbers, in
 * order.
 */
export async function indexTexts(tables: SearchTables, texts: readonly IndexedTexts[]): Promise<number[]> {
  const directory = await getDirectory(tables);
  await emptyBuffer(tables, directory);
  const first = directory.nextDoc;
  const builder = new SegmentBuilder();
  texts.forEach((one) => builder.add(one));
  if (texts.length) await writeSegment(tables, directory, { first, ...builder.finish(first) });
  await tables.termDirectory.put(directory);
  return texts.map((_, index) => first + index);
}

/** Makes a segment of what is in the buffer. */
async function emptyBuffer(tables: SearchTables, directory: TermDirectory): Promise<void> {
  const rows = await tables.termBuffer.toArray();
  const [head] = rows;
  if (!head) return;
  const { blocks, frequent } = joinTerms(
    rows.map((row) => [row]),
    { base: head.doc, texts: rows.length },
  );
  const lengths = Uint8Array.from(rows, (row) => packLength(row.length));
  const tokens = rows.reduce((sum, row) => sum + row.length, 0);
  await writeSegment(tables, directory, { first: head.doc, blocks, lengths, frequent, tokens });
  await tables.termBuffer.clear();
  directory.buffered = { docs: 0, tokens: 0 };
}
