import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import { makeArticle } from '@/scripts/bench-library/make-article';

/** Texts a transaction. */
const batch = 500;
/** As in lib/library/search/rank.ts: headline, dek, body, authors, site and topics. */
const weights = '5, 2, 1, 4, 2';

const opened = open();

async function open() {
  const sqlite3 = await sqlite3InitModule();
  const pool = await sqlite3.installOpfsSAHPoolVfs({});
  const database: Database = new pool.OpfsSAHPoolDb('/bench.db');
  database.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(headline, dek, body, authors, labels, tokenize = 'unicode61 remove_diacritics 2')`,
  );
  return { sqlite3, database };
}

const operations = {
  async fill(from: number, to: number) {
    const { database } = await opened;
    let milliseconds = 0;
    for (let at = from; at < to; at += batch) {
      const texts = Array.from({ length: Math.min(batch, to - at) }, (_, index) =>
        indexedTexts(makeArticle(at + index)),
      );
      const start = performance.now();
      database.transaction(() => {
        const insert = database.prepare(
          'INSERT INTO texts(rowid, headline, dek, body, authors, labels) VALUES (?, ?, ?, ?, ?, ?)',
        );
        texts.forEach(({ headline, dek, body, authors, site, topics }, index) => {
          insert
            .bind([at + index + 1, headline, dek, body, authors.join('\n'), [...site, ...topics].join('\n')])
            .stepReset();
        });
        insert.finalize();
      });
      milliseconds += performance.now() - start;
    }
    return milliseconds;
  },

  async query(match: string) {
    const { database } = await opened;
    const start = performance.now();
    const rows = database.selectArrays(
      `SELECT rowid, snippet(texts, 2, '[', ']', '…', 24) FROM texts WHERE texts MATCH ? AND rank MATCH 'bm25(${weights})' ORDER BY rank LIMIT 20`,
      [match],
    );
    return { milliseconds: performance.now() - start, found: rows.map(([row]) => Number(row) - 1) };
  },

  async sizes() {
    const { database, sqlite3 } = await opened;
    const one = (sql: string) => Number(database.selectValue(sql));
    return {
      file: one('PRAGMA page_count') * one('PRAGMA page_size'),
      index: one('SELECT sum(length(block)) FROM texts_data'),
      memory: sqlite3.wasm.heap8u().length,
    };
  },
};

self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ id: number; name: keyof typeof operations; values: never[] }>) => {
    const operation = operations[data.name] as (...values: never[]) => Promise<unknown>;
    operation(...data.values).then(
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      (answer) => self.postMessage({ id: data.id, answer }),
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      (error: unknown) => self.postMessage({ id: data.id, error: String(error) }),
    );
  },
);
