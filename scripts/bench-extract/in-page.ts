import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { articleText } from '@/lib/article/article-text';
import { extractArticle } from '@/lib/extract/extract-article';
import { forEachReader, type PageReadings, type ReaderName, type Reading, type Turns } from './reading';
import { visibleText } from './visible-text';

/** Each does its whole job on the page, copying it first where it would change it; the second step makes its result comparable. */
const READ: Record<ReaderName, () => () => Reading> = {
  lede: () => {
    const article = extractArticle(document, { url: location.href });
    return () => ({
      title: article.title,
      authors: article.authors.map((author) => author.name),
      published: article.publishedAt,
      lead: article.lead?.src,
      text: articleText(article),
    });
  },
  readability: () => {
    const result = new Readability(document.cloneNode(true) as Document).parse();
    return () => ({
      title: result?.title ?? '',
      authors: splitNames(result?.byline ?? ''),
      published: result?.publishedTime ?? undefined,
      text: visibleText(result?.content ?? ''),
    });
  },
  defuddle: () => {
    const result = new Defuddle(document.cloneNode(true) as Document, { url: location.href }).parse();
    return () => ({
      title: result.title,
      authors: splitNames(result.author),
      published: result.published,
      lead: result.image,
      text: visibleText(result.content),
    });
  },
};

function splitNames(byline: string): string[] {
  return byline
    .replace(/^\s*by\s+/i, '')
    .split(/,|;|\s+(?:and|und|et|y|&)\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function readAll({ readers, rounds }: Turns): PageReadings {
  const first = forEachReader(readers, () => 0);
  const readings = forEachReader(readers, (name) => {
    const start = performance.now();
    const reading = READ[name]();
    first[name] = performance.now() - start;
    return reading();
  });
  const times = forEachReader<number[]>(readers, () => []);
  for (let round = 0; round < rounds; round++) {
    // Turns change who goes first, so that no reader always pays for the garbage of the one before.
    for (let turn = 0; turn < readers.length; turn++) {
      const name = readers[(round + turn) % readers.length] as ReaderName;
      const start = performance.now();
      READ[name]();
      times[name]?.push(performance.now() - start);
    }
  }
  return { readings, first, times };
}

Object.assign(globalThis, { ledeBench: readAll });
