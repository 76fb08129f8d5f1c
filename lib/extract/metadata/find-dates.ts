import type { Desk } from '@/lib/extract/desk';
import type { TextLine } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';
import { findDayInAddress } from './find-day-in-address';
import { parseDate } from './parse-date';
import { findPrintedDay } from './find-printed-day';

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
/** Lines under the headline, half as many over the text where it begins later, and over the headline, in which a date is the story's. */
const UNDER = 20;
const OVER = 3;
const LONGEST = 120;
/** Words before the date of a line that is about the date. */
const MOST_BEFORE = 5;

/** When the story was published and changed: as stated, else as a time element says, else the day in the address, else as printed by the headline, in this language. */
export function findDates(desk: Desk, language: string | undefined): Dates {
  const { page } = desk;
  const { metas, story } = page;
  const publishedAt = firstDate([
    () => story?.publishedAt,
    ...PUBLISHED.map((name) => () => metas.find(name)),
    () => markedDate(page, 'datePublished'),
    () => timeElement(page)?.getAttribute('datetime'),
    () => findDayInAddress(page.url),
    () => printedDay(desk, language),
  ]);
  const modifiedAt = firstDate([
    () => story?.modifiedAt,
    ...MODIFIED.map((name) => () => metas.find(name)),
    () => markedDate(page, 'dateModified'),
  ]);
  return { ...(publishedAt ? { publishedAt } : {}), ...(modifiedAt ? { modifiedAt } : {}) };
}

function firstDate(sources: readonly (() => string | null | undefined)[]): string | undefined {
  for (const source of sources) {
    const date = parseDate(source() ?? '');
    if (date) return date;
  }
  return undefined;
}

/** In microdata on an element that is shown; those that are not are among the metas. */
function markedDate({ body }: Page, property: string): string | null | undefined {
  const marked = body.querySelector(`[itemprop="${property}"]:is([datetime], [content]):not(meta)`);
  return marked?.getAttribute('datetime') ?? marked?.getAttribute('content');
}

function timeElement(page: Page): Element | null {
  return (
    page.body.querySelector('time[pubdate]') ??
    page.body.querySelector('article time[datetime], main time[datetime]') ??
    page.body.querySelector('time[datetime]')
  );
}

/**
 * In a line under the headline, else right over it, that is about nothing else; else after a word such as 'Datum' in a list of facts; else in such a
 * line that says more: under a picture, it may be the picture's.
 */
function printedDay(desk: Desk, language: string | undefined): string | undefined {
  const { lines } = desk.page;
  const from = Math.max(0, desk.headline.at);
  const near = [
    ...lines.slice(from, from + UNDER),
    ...desk.linesAboveText(from + UNDER, UNDER / 2),
    ...lines.slice(Math.max(0, from - OVER), from),
  ];
  const facts = lines.filter(({ element, text }) => element.tagName === 'LI' && /\d\.\d{4}/.test(text));
  const daysIn = (some: readonly TextLine[]) =>
    some
      .filter(({ element, text }) => text.length <= LONGEST && !element.closest('figure, figcaption'))
      // '5 March 2024' and '04:02' may stand side by side without a space.
      .flatMap(({ element, text }) => [...[...element.querySelectorAll('time')].map(textOf), text])
      .flatMap((text) => {
        const found = findPrintedDay(text, language);
        return found ? [{ ...found, isDateline: isShort(text.slice(0, found.at)) }] : [];
      });
  const printed = daysIn(near);
  return (printed.find(({ isDateline }) => isDateline) ?? daysIn(facts)[0] ?? printed[0])?.day;
}

/** 'Published on Friday, ', 'Anna Kovalenko | '. */
function isShort(before: string): boolean {
  return (before.match(/\p{L}+/gu)?.length ?? 0) <= MOST_BEFORE;
}
