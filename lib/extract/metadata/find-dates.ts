import type { Page } from '@/lib/extract/page/page';

export interface Dates {
  publishedAt?: string;
  modifiedAt?: string;
}

/** When the story was published and changed, as the page states it. */
export function findDates(page: Page): Dates {
  const { metas, story } = page;
  const published = [
    story?.publishedAt,
    metas.find(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'pubdate',
      'publishdate',
    ),
    page.document
      .querySelector('time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]')
      ?.getAttribute('datetime'),
  ];
  const modified = [
    story?.modifiedAt,
    metas.find(
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'last-modified',
      'dcterms.modified',
    ),
  ];
  const publishedAt = firstDate(published);
  const modifiedAt = firstDate(modified);
  return { ...(publishedAt ? { publishedAt } : {}), ...(modifiedAt ? { modifiedAt } : {}) };
}

function firstDate(values: readonly (string | null | undefined)[]): string | undefined {
  return values.map((value) => parseDate(value ?? '')).find((date) => date !== undefined);
}

/** ISO 8601 for a date the page wrote; a plain day stays a plain day. */
function parseDate(value: string): string | undefined {
  const text = value.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const time = Date.parse(
    text
      .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
      .replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
  );
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
