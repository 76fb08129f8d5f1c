import type { Gold } from './corpus.ts';
import type { Reading } from './reading.ts';

/** 1 right, 0 wrong, between for lists; nothing where the gold does not say. */
export interface FactScore {
  title?: number;
  authors?: number;
  date?: number;
  lead?: number;
}

export function scoreFacts(reading: Reading, gold: Gold): FactScore {
  return {
    ...(gold.title === undefined ? {} : { title: Number(fold(reading.title) === fold(gold.title)) }),
    ...(gold.authors === undefined ? {} : { authors: namesF1(reading.authors, gold.authors) }),
    ...(gold.publishedDate === undefined
      ? {}
      : { date: Number(isSameDay(reading.published, gold.publishedDate)) }),
    ...(gold.leadImages?.length ? { lead: Number(isSameFile(reading.lead, gold.leadImages)) } : {}),
  };
}

/** White space, soft hyphens and the shape of quotation marks are how a page is typeset, not its headline. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/[‘’‚]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesF1(found: readonly string[], wanted: readonly string[]): number {
  if (!found.length && !wanted.length) return 1;
  const names = new Set(wanted.map((name) => fold(name).toLowerCase()));
  const right = new Set(found.map((name) => fold(name).toLowerCase()).filter((name) => names.has(name))).size;
  return (2 * right) / (found.length + wanted.length);
}

/** The same day where the publisher is, or the same day in UTC. */
function isSameDay(found: string | undefined, wanted: string): boolean {
  if (!found) return false;
  if (found.slice(0, 10) === wanted.slice(0, 10)) return true;
  const [a, b] = [Date.parse(found), Date.parse(wanted)];
  return (
    !Number.isNaN(a) &&
    !Number.isNaN(b) &&
    new Date(a).toISOString().slice(0, 10) === new Date(b).toISOString().slice(0, 10)
  );
}

function isSameFile(found: string | undefined, wanted: readonly string[]): boolean {
  return (
    found !== undefined && wanted.some((address) => address === found || fileOf(address) === fileOf(found))
  );
}

/** The last part of the path that looks like a file, without the size a picture server adds. */
function fileOf(address: string): string {
  const path = decodeURIComponent(URL.parse(address)?.pathname ?? address);
  const parts = path.split('/').filter(Boolean);
  return (parts.findLast((part) => /\.(jpe?g|png|webp|avif|gif)/i.test(part)) ?? parts.join('/'))
    .replace(/[-_](w?\d{3,4}(x\d{3,4})?)(?=\.)/, '')
    .replace(/\.\w+$/, '');
}
