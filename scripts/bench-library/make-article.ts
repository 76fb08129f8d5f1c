import type { Article, Author, Block } from '@/lib/article/article';
import { withBlockIds } from '@/lib/article/block-id';
import { type MadeLanguage, madeLanguages, madeWord } from './made-words';
import { pick, randomFrom } from '../random';

const wordsAnArticle = 600;
/** Every so-manieth article is another paper's print of one that came shortly before. */
const copyEvery = 40;

/** Article number `index` of the library of a seed: always the same one, whatever is made before. */
export function makeArticle(index: number, seed = 1): Article {
  const isCopy = index % copyEvery === copyEvery - 1;
  const random = randomFrom(seed * 1_000_003 + (isCopy ? index - 7 : index));
  const language = pickLanguage(random());
  const topic = Math.floor(zipf(random(), 3000));
  const people = Array.from({ length: 3 }, () => personName(language, Math.floor(zipf(random(), 20_000))));
  const word = () => (random() < 0.12 ? topicWord(language, topic, random()) : commonWord(language, random));
  const phrase = (count: number) => capital(Array.from({ length: count }, word).join(language.space));
  const title = phrase(7);
  const dek = phrase(14);
  const length = wordsAnArticle * (0.5 + random());
  const paragraphs: string[] = [];
  for (let words = 0; words < length;) {
    const sentences: string[] = [];
    for (let count = 0; count < 4; count++) {
      const size = 8 + Math.floor(random() * 14);
      const named = random() < 0.25 ? `${pick(random, people)}${language.space || ' '}` : '';
      sentences.push(named + phrase(size));
      words += size;
    }
    paragraphs.push(sentences.join(language.stop) + language.stop.trim());
  }
  // Another paper cuts the end and signs it.
  if (isCopy) paragraphs.splice(-1, 1, `${phrase(10)}.`);
  else paragraphs.push(`${uniqueName(index)} ${phrase(6)}.`);
  const own = isCopy ? randomFrom(seed + index) : random;
  const site = Math.floor(zipf(own(), 80));
  const url = `https://paper-${site}.example/${index}`;
  const authors: Author[] = [
    {
      name: personName(madeLanguages[0] as MadeLanguage, 30_000 + Math.floor(zipf(own(), 2000))),
      kind: 'person',
    },
  ];
  return {
    url,
    sourceUrl: url,
    title,
    dek,
    section: `section${topic % 12}`,
    tags: [`topic${topic % 300}`],
    site: { name: `Paper ${site}`, domain: `paper-${site}.example` },
    authors,
    publishedAt: new Date(Date.UTC(2020, 0, 1) + index * 1_800_000).toISOString(),
    language: language.code,
    direction: language.direction,
    blocks: toBlocks(paragraphs),
    related: [],
    wordCount: Math.round(length),
    readingMinutes: { low: 2, high: 3 },
    completeness: 'full',
    receipt: { bodyFrom: 'readability', keptShare: 0.5, leftOut: [] },
  };
}

/** A name that no other article of the library has. Copies have none of their own. */
export function uniqueName(index: number): string {
  const letters = Array.from(index.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return `Qvx${letters.join('')}zh`;
}

export function hasUniqueName(index: number): boolean {
  return index % copyEvery !== copyEvery - 1;
}

export function languageOf(index: number, seed = 1): MadeLanguage {
  return pickLanguage(randomFrom(seed * 1_000_003 + (hasUniqueName(index) ? index : index - 7))());
}

/** A word as it comes in texts: the first thousands by Zipf's law, then a steeper tail, so that new words come ever more slowly. */
function commonWord(language: MadeLanguage, random: () => number): string {
  const known = 8000;
  const rank = random() < 0.92 ? zipf(random(), known) : known * Math.max(random(), 1e-6) ** (-1 / 0.8);
  return madeWord(language, Math.min(900_000, Math.floor(rank)));
}

function topicWord(language: MadeLanguage, topic: number, share: number): string {
  return madeWord(language, 300 + ((topic * 37 + Math.floor(share * 25) * 613) % 15_000));
}

function personName(language: MadeLanguage, person: number): string {
  const [first, last] = [madeWord(language, 2000 + (person % 700)), madeWord(language, 30_000 + person)];
  return language.space ? `${capital(first)} ${capital(last)}` : first + last;
}

/** Ranks from 1 to `count`, each in proportion to one through itself. */
function zipf(share: number, count: number): number {
  return count ** share;
}

function pickLanguage(share: number): MadeLanguage {
  let sum = 0;
  return madeLanguages.find((one) => (sum += one.share) > share) ?? (madeLanguages[0] as MadeLanguage);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toBlocks(paragraphs: string[]): Block[] {
  return withBlockIds(
    paragraphs.map((text) => ({ id: '', kind: 'paragraph', spans: [{ kind: 'text', text }] })),
  );
}
