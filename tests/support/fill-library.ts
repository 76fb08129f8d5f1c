import type { Page } from 'puppeteer-core';
import type { Article } from '@/lib/article/article';
import { anArticle, blocks, paragraph } from './an-article';

const heads = [
  'Harbour reopens after the long strike',
  'What the grain ships carried home, and what they left behind on the quays of three cities',
  'A quiet vote in the valley',
  'The bridge that nobody ordered',
  'Night trains are back',
  'How the river town counts its floods',
];
const deks = [
  'Eleven ships came in before noon. The dockers watched them from the mole, and said nothing.',
  'The council had promised an answer by spring. It is autumn now, and the answer is a map with three colours and no legend, which everyone reads as they like.',
  undefined,
];
const people = ['Tom Marlow', 'Ana Reyl', 'Ines Kadare', 'Jo Okoye', 'Priya Nair'];
const sites = [
  { name: 'The Courier', domain: 'courier.example' },
  { name: 'Gazeta', domain: 'gazeta.example' },
  { name: 'Harbour Weekly', domain: 'weekly.example' },
];

/** A story that differs from any of another number; stories of near numbers differ as real ones do. */
export function madeStory(number: number): Article {
  const pick = <T>(from: readonly T[], by = 1) => from[Math.floor(number / by) % from.length] as T;
  const dek = pick(deks);
  const site = pick(sites, 2);
  const url = `https://${site.domain}/${number}`;
  return anArticle({
    url,
    sourceUrl: url,
    title: `${pick(heads)} (${number})`,
    ...(dek && { dek }),
    site,
    tags: ['Shipping', 'Ports'],
    authors: [
      { name: pick(people), kind: 'person' },
      ...(number % 4 === 0 ? [{ name: pick(people, 3), kind: 'person' as const }] : []),
    ],
    publishedAt: new Date(Date.UTC(2025, 0, 1 + (number % 400), number % 24)).toISOString(),
    ...(number % 3 !== 2 && { lead: { src: `https://${site.domain}/${number % 6}.jpg` } }),
    wordCount: 120 + ((number * 37) % 2000),
    blocks: blocks(
      paragraph(
        `Story ${number} begins on the quay. The grain was weighed twice and the tally did not agree.`,
      ),
      paragraph('Nobody had expected the fog to lift before noon, and the pilots had gone home.'),
    ),
  });
}

/** What a backup says of a story beside its text. */
export interface RecordFacts {
  savedAt?: string;
  tags?: string[];
  favouriteAt?: string;
  archivedAt?: string;
}

/**
 * Puts stories into the library as a restored backup does, some hundred a message. `page` is one of Lede's own. `facts` may say more of
 * each.
 */
export async function fillLibrary(
  page: Page,
  stories: readonly Article[],
  facts: (index: number) => RecordFacts = () => ({}),
): Promise<void> {
  for (let from = 0; from < stories.length; from += 500) {
    const lines = stories.slice(from, from + 500).map((article, step) => {
      const savedAt = new Date(Date.UTC(2026, 0, 1) + (from + step) * 60_000).toISOString();
      const id = article.url.replaceAll(/\W/g, '-');
      return JSON.stringify({
        id,
        savedAt,
        updatedAt: savedAt,
        tags: [],
        authorIds: [],
        article,
        ...facts(from + step),
      });
    });
    const answer = await page.evaluate(
      (batch) =>
        chrome.runtime.sendMessage({ name: 'restoreRecords', data: { table: 'articles', lines: batch } }),
      lines,
    );
    if (answer?.ok !== true || answer.broken !== 0) throw new Error(`Not stored: ${JSON.stringify(answer)}`);
  }
}
