import { BYLINE_LABEL, JOINER } from '@/lib/extract/wording/bylines';
import { HELPER, PLACE, ROLE, withoutEnd } from '@/lib/extract/wording/byline-parts';
import { cleanName, isAgency, isFullName, looksLikeName } from './names';

const HAN_NAMES = /^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+$/u;

/**
 * The names in a byline such as 'By Anna Kovalenko and Joe Doe, Kyiv', in order. Dates, addresses, job titles, agencies, who made the
 * pictures and who edited are no names in it; a single word (a place, a desk) is one only where nobody is named in full.
 */
export function splitByline(byline: string): string[] {
  // Chinese sets a space between names, Japanese within one.
  const isChinese = /记者|通讯员/.test(byline);
  const names = BYLINE_LABEL.withoutOpening(withoutEnd(byline).replace(/^[(（](.*)[)）]$/, '$1'))
    .replace(/\([^)]*\)|（[^）]*）|\S*@\S*/g, ' ')
    .split(/[,;|•·/／、，\n]|\s[–—-]\s/)
    .filter((part) => !HELPER.opens(part.trim()))
    .flatMap((part) => part.split(JOINER))
    .map((part) => withoutRole(withoutDay(cleanName(part))))
    .flatMap((name) => (isChinese && HAN_NAMES.test(name) ? name.split(/\s+/) : [name]))
    .filter(looksLikeName);
  const full = names.filter((name) => isFullName(name) && !isElsewhere(name) && !isAgency(name));
  return full.length ? full : names;
}

/**
 * 'Reporterin Anna Kowal' and 'ANNA KOWAL Envoyée spéciale' are names with a title; 'Senior Political Correspondent' is none. What
 * stands before a title is a name where it is set otherwise: the one in capitals, or the other in lower case.
 */
function withoutRole(name: string): string {
  const found = ROLE.find(name);
  if (!found) return name;
  const after = ROLE.opens(name) ? ROLE.withoutOpening(name).trim() : '';
  if (isFullName(after) && !ROLE.isIn(after)) return after;
  const before = name.slice(0, found.start).trim();
  const role = name.slice(found.start, found.end);
  const isSetOtherwise =
    /^\p{Ll}/u.test(role) || (before === before.toUpperCase() && role !== role.toUpperCase());
  return isFullName(before) && isSetOtherwise ? before : '';
}

const DAY_AT_END = /\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,7}\.?\s)?\d.*$/iu;

/** 'Anna Kovalenko May 3' and 'Anna Kovalenko 5 hours ago': the name. 'Channel 4' has none. */
function withoutDay(name: string): string {
  if (!/\d/.test(name)) return name;
  const before = name.replace(DAY_AT_END, '');
  return isFullName(before) ? before : name;
}

/** A place, by its name or by the preposition before it: 'do Rio'. */
function isElsewhere(name: string): boolean {
  return PLACE.isWhole(name) || /^\p{Ll}/u.test(name);
}
