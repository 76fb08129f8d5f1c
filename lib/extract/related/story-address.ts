import { canonicalUrl } from '@/lib/article/canonical-url';
import { findWebUrl } from '@/lib/extract/dom/web-address';
import { AUTHOR_PARTS, PERSON_PARTS, TOPIC_PARTS } from '@/lib/extract/wording/address-parts';
import type { Page } from '@/lib/extract/page/page';

/** Hosts of a publisher that hold no stories, by their first label. */
const SERVICE_HOSTS = words(
  'account accounts abo abos auth club comments epaper forum games help hilfe id jobs live livestream login mail my newsletter newsletters player premium profile secure service shop sso store subscribe support tickets tv video videos',
);
/** Parts of a path that lead to a person, a topic, a list or a service. */
const OTHER_PAGES = words(
  `${AUTHOR_PARTS} ${PERSON_PARTS} ${TOPIC_PARTS} ` +
    'login signin signup register account konto subscribe subscription subscriptions abo abos abonnement abo-service newsletter newsletters membership donate spenden shop store jobs issue issues ausgabe epaper ' +
    'privacy datenschutz legal terms impressum imprint about about-us contact kontakt contacto help hilfe faq app apps preferences games comments',
);

/** What country registries put between a name and the country. */
const SECOND_LEVEL = words('co com org net gov gob gouv edu ac or ne go web info');
const FILE = /\.(jpe?g|png|gif|webp|avif|svg|pdf|mp[34]|m4a|zip|xml|ics|docx?|xlsx?)$/;
/** Words in the last part of a path that only a headline makes; fewer may be a person's or a topic's name. */
const HEADLINE_WORDS = 4;

/**
 * The address of a story of this page's publisher, cleaned, or nothing: for other sites, for the page itself, and for
 * addresses that by their form lead to a person, a topic, a list or a service.
 */
export function findStoryAddress(link: Element, page: Page): string | undefined {
  if (!judged.has(link)) judged.set(link, judge(link, page));
  return judged.get(link);
}

/** A link is asked about once for every box around it. */
const judged = new WeakMap<Element, string | undefined>();

function judge(link: Element, page: Page): string | undefined {
  const url = findWebUrl(link.getAttribute('href'), page.base);
  if (!url || !isOwn(url, page) || isSamePage(url, page)) return undefined;
  const isElsewhere = url.hostname !== page.address?.hostname;
  if (isElsewhere && SERVICE_HOSTS.has(url.hostname.split('.')[0] ?? '')) return undefined;
  return isStoryPath(url) ? canonicalUrl(url.href) : undefined;
}

/** Whether an address alone says that it is a story's: by a number, or by a headline's worth of words. */
export function isSurelyStory(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const last = decode(url.pathname).split('/').findLast(Boolean) ?? '';
  return hasId(url.pathname) || hasId(url.search) || last.split(/[-_.]+/).length >= HEADLINE_WORDS;
}

/** Whether a link leads to a person, a topic, a list, a service or a place on the page, on the publisher's own site. */
export function isOwnOtherPage(link: Element, page: Page): boolean {
  const url = findWebUrl(link.getAttribute('href'), page.base);
  return url !== undefined && isOwn(url, page) && findStoryAddress(link, page) === undefined;
}

/** The same host, one below the other, or the publisher's host elsewhere. */
function isOwn(url: URL, page: Page): boolean {
  const host = plainHost(url.hostname);
  const own = plainHost(page.address?.hostname ?? '');
  if (host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`)) return true;
  const name = publisherName(host);
  return name.length > 2 && name === publisherName(own);
}

function plainHost(host: string): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, '');
}

/** What a publisher's hosts share in every country: 'post' in 'www.post.com' and 'news.post.co.uk'. */
function publisherName(host: string): string {
  const labels = host.split('.');
  return labels.at(labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? -3 : -2) ?? host;
}

function isSamePage(url: URL, page: Page): boolean {
  return [page.address, page.canonicalAddress].some((own) => {
    if (!own || withoutSlash(own.pathname) !== withoutSlash(url.pathname)) return false;
    return own.search === url.search || !hasId(url.search);
  });
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function isStoryPath(url: URL): boolean {
  const path = decode(url.pathname).toLowerCase();
  const parts = path.split('/').filter(Boolean);
  if (parts.some((part) => OTHER_PAGES.has(part.replace(/\.\w+$/, '')))) return false;
  const last = parts.at(-1) ?? '';
  if (/(^|-)hub$/.test(last) || FILE.test(last) || !parts.length) return false;
  if (hasId(path) || hasId(url.search)) return true;
  const longest = Math.max(...parts.slice(-2).map((part) => part.split(/[-_.,]+/).filter(Boolean).length));
  return (
    longest > (parts.length > 1 ? 1 : 3) || /\p{Lo}{6}|\p{Script=Cyrillic}{6}|\p{Script=Greek}{6}/u.test(last)
  );
}

/** A number of four digits or more: a date, or the story's id. */
function hasId(text: string): boolean {
  return /\d{4}|\b[a-z]{0,3}\d[a-z\d]{6,}\b/i.test(text);
}

function decode(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
