import type { Page } from '@/lib/extract/page/page';
import type { Headline } from './find-headline';
import { parseDate } from './parse-date';

export interface Dates {
  publishedAt?: string;
  modifiedAt?: string;
}

const PUBLISHED = [
  'article:published_time',
  'article:published:time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'date.created',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'date.available',
];
const MODIFIED = [
  'article:modified_time',
  'article:modified:time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'date.modified',
  'date.updated',
];
/** Lines after the headline in which a date is the story's. */
const NEAR = 15;
const LONGEST = 120;

/** When the story was published and changed: as stated, else as a time element says, else as printed by the headline. */
export function findDates(page: Page, headline: Headline): Dates {
  const { metas, story } = page;
  const publishedAt = firstDate([
    () => story?.publishedAt,
    ...PUBLISHED.map((name) => () => metas.find(name)),
    () => timeElement(page)?.getAttribute('datetime'),
    () => printedDate(page, headline),
  ]);
  const modifiedAt = firstDate([() => story?.modifiedAt, ...MODIFIED.map((name) => () => metas.find(name))]);
  return { ...(publishedAt ? { publishedAt } : {}), ...(modifiedAt ? { modifiedAt } : {}) };
}

function firstDate(sources: readonly (() => string | null | undefined)[]): string | undefined {
  for (const source of sources) {
    const date = parseDate(source() ?? '');
    if (date) return date;
  }
  return undefined;
}

function timeElement(page: Page): Element | null {
  const marked = page.body.querySelector(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][datetime]',
  );
  return (
    marked ??
    page.body.querySelector('article time[datetime], main time[datetime]') ??
    page.body.querySelector('time[datetime]')
  );
}

/** '06.01.2026' in a line by the headline, or after a word such as 'Datum' in a list of facts. */
function printedDate(page: Page, headline: Headline): string | undefined {
  const from = Math.max(0, headline.at);
  const near = page.lines.slice(from, from + NEAR);
  const facts = page.lines.filter((line) => line.element.tagName === 'LI');
  return [...near, ...facts]
    .map(({ text }) =>
      text.length < LONGEST ? /(?:^|\s)(\d{1,2}\.\d{1,2}\.\d{4})/.exec(text)?.[1] : undefined,
    )
    .find((date) => date !== undefined);
}
