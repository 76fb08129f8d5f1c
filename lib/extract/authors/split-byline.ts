import { BYLINE_LABEL, JOINER } from '@/lib/extract/wording/bylines';
import { AGENCY } from '@/lib/extract/wording/credits';
import { HELPER, PLACE, ROLE, ROLE_START, withoutEnd } from '@/lib/extract/wording/byline-parts';
import { saysOnly } from '@/lib/extract/wording/phrase-pattern';
import { cleanName, isAgency, isFullName, looksLikeName } from './names';

const HAN_NAMES = /^\p{sc=Han}{2,4}(?:\s+\p{sc=Han}{2,4})+$/u;

/** For 'Joe Doe (Photos)', who is left out as in 'Photos: Joe Doe'. */
const HELPED = '\0';

/**
 * The names in a byline such as 'By Anna Kovalenko and Joe Doe, Kyiv', in order. Dates, addresses, job titles, agencies, who made the
 * pictures and who edited are no names in it; a single word (a place, a desk) is one only where nobody is named in full.
 */
export function splitByline(byline: string): string[] {
  // Chinese sets a space between names, Japanese within one.
  const isChinese = /记者|通讯员/.test(byline);
  const names = withoutEnd(byline)
    .replace(/^[(（](.*)[)）]$/, '$1')
    .replace(BYLINE_LABEL, ' ')
    .replace(/\(([^)]*)\)|（[^）]*）|\S*@\S*/g, (_, inner = '') => (saysOnly(HELPER, inner) ? HELPED : ' '))
    .replace(/\s+(实习生|通讯员|编辑|摄影)\s*[/／:：]?\s*/gu, ',$1 ')
    .split(/[,;|•·/／、，\n]|\s[–—-]\s/)
    .filter((part) => !HELPER.test(part.trim()))
    .flatMap((part) => part.split(JOINER))
    .filter((part) => !part.includes(HELPED))
    .map((part) => withoutRole(withoutAgency(withoutDay(cleanName(part)))))
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
  const role = ROLE.exec(name);
  if (!role) return name;
  const start = ROLE_START.exec(name)?.[0];
  const after = start === undefined ? '' : name.slice(start.length).trim();
  if (isFullName(after) && !ROLE.test(after)) return after;
  const before = name.slice(0, role.index).trim();
  const isSetOtherwise =
    /^\p{Ll}/u.test(role[0]) || (before === before.toUpperCase() && role[0] !== role[0].toUpperCase());
  return isFullName(before) && isSetOtherwise ? before : '';
}

/** 'ANNA KOVALENKO ASSOCIATED PRESS', set in one line. */
function withoutAgency(name: string): string {
  const agency = AGENCY.exec(name);
  const before = name.slice(0, agency?.index).trim();
  return agency && agency.index + agency[0].length === name.length && isFullName(before) ? before : name;
}

const DAY_AT_END = /\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,7}\.?\s)?\d.*$/iu;

/** 'Anna Kovalenko May 3' and 'Anna Kovalenko 5 hours ago': the name. 'Channel 4' has none. */
function withoutDay(name: string): string {
  const before = name.replace(DAY_AT_END, '');
  return isFullName(before) ? before : name;
}

/** A place, by its name or by the preposition before it: 'do Rio'. */
function isElsewhere(name: string): boolean {
  return PLACE.test(name) || /^\p{Ll}/u.test(name);
}
