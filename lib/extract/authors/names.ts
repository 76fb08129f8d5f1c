import { saidOnce } from '@/lib/extract/dom/text-of';
import { NAME_BEFORE, WIRE, withoutAttachments } from '@/lib/extract/wording/byline-parts';
import { BYLINE_START } from '@/lib/extract/wording/bylines';
import { NEWSROOM } from '@/lib/extract/wording/bylines-newsroom';
import { AGENCY } from '@/lib/extract/wording/credits';

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** 'van der', 'el'. */
const LONGEST_PARTICLE = 3;

/** A name without what introduces it ('By', 'Von', '記者') and what is joined to its end; of an introduction alone, nothing. */
export function cleanName(text: string): string {
  let name = text.replace(/\s+/g, ' ').trim();
  let lead = findLead(name);
  if (lead === name && BYLINE_START.test(name)) return '';
  for (; lead && lead.length < name.length; lead = findLead(name)) {
    name = name.slice(lead.length).replace(/^[\s:.：・]+/, '');
  }
  const bare = withoutAttachments(saidOnce(name));
  const plain = bare.replace(/^[\s:：–—-]+|[\s:：,–—-]+$/g, '');
  return COMPANY.test(plain) ? plain : plain.replace(/\.+$/, '');
}

/** Words that a name of many people holds. */
const COLLECTIVE =
  /(?<!\p{L})(?:writers|editors|reporters|correspondents|staff|media|news(?:papers)?|groupe?|grupa|gruppe|verlag|ediciones|agen(?:cy|tur|cia|ce|zia)|institute|university|foundation|ministry|ministerium|polizei)(?!\p{L})/iu;
/** Legal forms at the end of a company's name. */
const COMPANY =
  /\s(?:sp\. ?z ?o\. ?o|s\. ?a|s\. ?r\. ?l|s\. ?p\. ?a|gmbh|ag|kg|ltd|limited|llc|inc|corp|plc|oy|oyj|a\/s|a\. ?s|b\. ?v|n\. ?v|s\. ?r\. ?o|kft|zrt|d\.o\.o|ооо|тов|株式会社|有限公司)\.?$/i;

/** Whether a name is that of a company, a news agency, a newsroom. */
export function isOrganizationName(name: string): boolean {
  return COMPANY.test(name) || isAgency(name) || NEWSROOM.test(name) || COLLECTIVE.test(name);
}

export function isAgency(name: string): boolean {
  const agency = (AGENCY.exec(name) ?? WIRE.exec(name))?.[0];
  return agency !== undefined && agency.length >= name.length - 4;
}

function findLead(name: string): string | undefined {
  return (BYLINE_START.exec(name) ?? NAME_BEFORE.exec(name))?.[0];
}

/** Two to six words that begin like names do in their script, no digits, no sentence. */
export function looksLikeName(text: string): boolean {
  // 'm. EDT' is left of a clock time.
  if (
    text.length < 2 ||
    text.length > LONGEST_NAME ||
    /^\p{Ll}\./u.test(text) ||
    /[\d@?!:;,…<>{}]|https?:/.test(text)
  )
    return false;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return false;
  const hasCase = /\p{Lu}|\p{Ll}/u.test(text);
  return !hasCase || /^\p{Lu}/u.test(words.at(-1) ?? '') || /^\p{Lu}/u.test(text);
}

/** Whether each word begins as those of a name do, short ones between them apart: no sentence. */
export function isNameCased(text: string): boolean {
  return text.split(' ').every((word) => word.length <= LONGEST_PARTICLE || !/^\p{Ll}/u.test(word));
}

/** Given and family name: words apart, or the few characters of a Chinese, Japanese or Korean name. */
export function isFullName(name: string): boolean {
  return name.includes(' ') || EAST_ASIAN_NAME.test(name);
}

const EAST_ASIAN_NAME = /^(?:\p{sc=Han}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,5}|\p{sc=Hang}{2,4})$/u;

/** Whether two spellings mean one person: letter case, accents and order do not matter. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

export function nameKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ');
}
