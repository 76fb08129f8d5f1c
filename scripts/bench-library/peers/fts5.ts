/** SQLite's FTS5 on OPFS, in the worker it needs. The texts are in its table, as snippets need them. */
let worker: Worker | undefined;
let asked = 0;

/** Indexes the articles from one number to before another. Milliseconds without making them. */
function fill(from: number, to: number): Promise<number> {
  return call('fill', from, to);
}

export interface Fts5Answer {
  /** Measured in the worker, without the way there and back. */
  milliseconds: number;
  /** Numbers of the articles, best first. */
  found: number[];
}

function query(match: string): Promise<Fts5Answer> {
  return call('query', match);
}

/** From nothing, as after the background slept: the worker, SQLite, the database, the answer. In milliseconds. */
async function coldQuery(match: string): Promise<number> {
  const start = performance.now();
  await query(match);
  return performance.now() - start;
}

/** Bytes on disk; of the index alone, without the texts; and what SQLite holds in memory. */
function sizes(): Promise<{ file: number; index: number; memory: number }> {
  return call('sizes');
}

function call<T>(name: string, ...values: unknown[]): Promise<T> {
  worker ??= new Worker(new URL('./fts5-worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  const id = asked++;
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<{ id: number; answer: T; error?: string }>) => {
      if (data.id !== id) return;
      own.removeEventListener('message', hear);
      if (data.error) reject(new Error(data.error));
      else resolve(data.answer);
    };
    own.addEventListener('message', hear);
    own.addEventListener('error', (event) => reject(new Error(event.message)));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    own.postMessage({ id, name, values });
  });
}

/** What the bench calls. */
export const fts5 = { fill, query, coldQuery, sizes };
