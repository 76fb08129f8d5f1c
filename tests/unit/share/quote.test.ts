import { expect, it } from 'vitest';
import { quote } from '@/lib/share/quote';
import { anArticle } from '@/tests/support/an-article';

const article = anArticle({
  authors: [{ name: 'Ada Lind', kind: 'person' }],
  publishedAt: '2026-03-02T08:00:00Z',
});

it('says who said it, where and when, and opens the page at the words', () => {
  expect(quote(article, ' opened on\t Monday ')).toBe(
    `“opened on Monday”
— Ada Lind, “Bridge opens a week early”, The Courier, 2026-03-02
https://courier.example/story#:~:text=opened%20on%20Monday`,
  );
});

it('names a long passage by its ends, and encodes what a text fragment would take for its own', () => {
  const passage = `one-two, three four five six ${'more '.repeat(12)}ten eleven twelve thirteen fourteen.`;
  expect(quote(article, passage).split('#')[1]).toBe(
    ':~:text=one%2Dtwo%2C%20three%20four%20five%20six,ten%20eleven%20twelve%20thirteen%20fourteen.',
  );
});

it.each([
  ['The bridge opened.\nNobody came.', 'The%20bridge%20opened.,Nobody%20came.'],
  [
    'Stone\nIt was built of stone from the hills, and of wood from the bay.\nNobody came to see it but the mayor.',
    'Stone,see%20it%20but%20the%20mayor.',
  ],
])('opens the page at a passage that goes over the end of a paragraph', (passage, fragment) => {
  // A browser looks for either end within one paragraph.
  expect(quote(article, passage).split(':~:text=')[1]).toBe(fragment);
});
