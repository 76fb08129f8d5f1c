import type { Page } from 'puppeteer-core';

/** So many stories are put into the database at once. */
const batch = 250;

/** Puts stories of some 700 words into the library, past Lede's own code and without its search index: that is not what is measured. */
export async function fillLibrary(page: Page, count: number): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    await page.evaluate(putStories, from, Math.min(from + batch, count));
  }
}

/** Runs in the page. */
async function putStories(from: number, to: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('lede');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
  // The same words at each run, and few enough to be packed as a text is.
  const word = (number: number) => ((number * 2_654_435_761) % 50_653).toString(36);
  const write = database.transaction(['articles', 'contents'], 'readwrite');
  for (let number = from; number < to; number++) {
    const id = `story-${number}`;
    const url = `https://courier.example/${number}`;
    const savedAt = new Date(Date.UTC(2020, 0, 1) + number * 3_600_000).toISOString();
    const sentence = (at: number) =>
      Array.from({ length: 70 }, (_, index) => word(number * 31 + at * 7 + index)).join(' ');
    const facts = {
      url,
      title: `Story ${number} ${word(number)}`,
      direction: 'ltr',
      readingMinutes: { low: 2, high: 3 },
      wordCount: 700,
    };
    const blocks = Array.from({ length: 10 }, (_, at) => ({
      id: `b${at}`,
      kind: 'paragraph',
      spans: [{ kind: 'text', text: sentence(at) }],
    }));
    write.objectStore('articles').put({
      ...facts,
      id,
      siteName: 'The Courier',
      siteDomain: 'courier.example',
      authorNames: ['Ada Lind'],
      authorIds: [],
      tags: [],
      topics: [],
      savedAt,
      updatedAt: savedAt,
      shelf: 'unread',
      lists: ['all', 'unread'].map((list) => `${list}\n${savedAt}\n${id}`),
    });
    const article = {
      ...facts,
      sourceUrl: url,
      tags: [],
      site: { name: 'The Courier', domain: 'courier.example' },
      authors: [{ name: 'Ada Lind', kind: 'person' }],
      blocks,
      related: [],
      completeness: 'full',
      receipt: { bodyFrom: 'made', keptShare: 1, leftOut: [] },
    };
    write.objectStore('contents').put({ id, article });
  }
  await new Promise<void>((resolve, reject) => {
    write.addEventListener('complete', () => resolve());
    write.addEventListener('error', () => reject(write.error ?? new Error('not written')));
  });
  database.close();
}
