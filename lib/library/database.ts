import { Dexie, type Table, type Transaction } from 'dexie';
import type { Highlight } from '@/lib/article/highlight';
import { emptyIndex } from './search/empty-index';
import {
  searchStores,
  type SearchTables,
  type TermBlock,
  type BufferedText,
  type SegmentLengths,
  type TermDirectory,
} from './search/search-tables';
import { completeRow } from './rows/complete-row';
import type {
  ArticleChange,
  CatchUpEntry,
  ChangeStep,
  DamagedRow,
  ImportBatch,
  ImportStep,
  JournalEntry,
  ListCount,
  MetaFact,
  ReindexEntry,
  RelatedEdge,
  Revision,
  SavedArticle,
  SavedAuthor,
  SavedContent,
  SaveReceipt,
  StoryThread,
} from './tables';

/** The version of the schema this code reads and writes. */
export const schemaVersion = 7;

/**
 * The library on disk. Only this folder knows it; only the background writes it. Further schema versions are added
 * below the last, naming only the tables that change. No upgrade rewrites rows: that takes longer than a background lives (31.8 s
 * for 100 000). Rows of before are completed when they are read, and caught up with in the journal.
 */
export class LibraryDatabase extends Dexie {
  articles!: Table<SavedArticle, string>;
  contents!: Table<SavedContent, string>;
  authors!: Table<SavedAuthor, string>;
  /** Key: [articleId, url]. */
  related!: Table<RelatedEdge, [string, string]>;
  revisions!: Table<Revision, string>;
  highlights!: Table<Highlight, string>;
  counts!: Table<ListCount, string>;
  saves!: Table<SaveReceipt, string>;
  journal!: Table<JournalEntry, string>;
  damaged!: Table<DamagedRow, string>;
  imports!: Table<ImportBatch, string>;
  /** Key: [importId, number]. */
  importSteps!: Table<ImportStep, [string, number]>;
  threads!: Table<StoryThread, string>;
  changes!: Table<ArticleChange, string>;
  /** Key: [changeId, number]. */
  changeSteps!: Table<ChangeStep, [string, number]>;
  meta!: Table<MetaFact, string>;
  termDirectory!: Table<TermDirectory, string>;
  termBuffer!: Table<BufferedText, number>;
  termBlocks!: Table<TermBlock, [number, string]>;
  termLengths!: Table<SegmentLengths, number>;

  constructor(name: string) {
    // 'strict': a save answered is a save on disk, not in a cache that a power cut empties.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ articles: 'id, &url, savedAt, removedAt', contents: 'id' });
    this.version(2)
      .stores({
        // `lists` is the one index behind every list: an index more is a pass over all rows at the upgrade and a write at each save.
        articles: 'id, &url, savedAt, removedAt, &doc, *lists',
        authors: 'id, &*keys',
        related: '[articleId+url], url',
        revisions: 'id, [articleId+at]',
        highlights: 'id, articleId, at',
        counts: 'list, [kind+count]',
        saves: 'id, at',
        journal: 'key',
        damaged: 'id',
        meta: 'key',
        ...searchStores,
      })
      .upgrade(async (transaction) => {
        await transaction.table<CatchUpEntry>('journal').put({ key: 'catch-up', work: 'catch-up' });
      });
    this.version(3).stores({ imports: 'id, startedAt', importSteps: '[importId+number]' });
    // The index holds positions since 4, and its terms as bytes since 7.
    this.version(4).upgrade(indexAnew);
    this.version(5).stores({ threads: 'id, *articleIds, updatedAt' });
    this.version(6).stores({ changes: 'id, at', changeSteps: '[changeId+number]' });
    this.version(schemaVersion).upgrade(indexAnew);
    this.articles.hook('reading', completeRow);
  }
}

/** An index that this code cannot read goes, and the journal makes it anew from the texts. */
async function indexAnew(transaction: Transaction): Promise<void> {
  const tables = Object.fromEntries(
    Object.keys(searchStores).map((table) => [table, transaction.table(table)]),
  );
  if ((await transaction.table('termDirectory').count()) === 0) return;
  await emptyIndex(tables as unknown as SearchTables);
  await transaction.table<ReindexEntry>('journal').put({ key: 'reindex', work: 'reindex' });
}

export const database = new LibraryDatabase('lede');
