import { desktopHost } from './desktop-host';
import { maySpeakFor } from './may-speak-for';

const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid ' +
    '_ga _gl _hsenc _hsmi mkt_tok vero_id oly_anon_id oly_enc_id wickedid s_cid cmpid ref_src ref_url smid ' +
    'at_medium at_campaign at_custom1 xtor wt_mc wt_zmc spm share_id __twitter_impression guccounter amp outputtype'
  ).split(' '),
);
const TRACKING_PREFIXES = ['utm_', 'hsa_', 'pk_', 'mtm_', 'at_link', 'at_ptr'];

/**
 * The address a story is known by: the same for the desktop, mobile and AMP page and however a link was tracked.
 *
 * `declared` is what the page says in `link rel=canonical` (or og:url). It is believed only when it is on the same site
 * and is not the home page: a careless template points every page there, and a hostile page must not be able to take
 * the place of another publisher's story. An address that is not http(s) comes back as it is.
 */
export function canonicalUrl(address: string, declared?: string): string {
  const own = parseWebAddress(address);
  if (!own) return address;
  const opened = withoutAmpCache(own);
  const stated = declared ? parseWebAddress(declared, opened.href) : undefined;
  return stated && isBelievable(stated, opened) ? clean(stated).href : clean(opened).href;
}

function parseWebAddress(address: string, base?: string): URL | undefined {
  const url = URL.parse(address.trim(), base);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

function isBelievable(declared: URL, opened: URL): boolean {
  return maySpeakFor(opened, declared) && (!isHome(clean(declared)) || isHome(clean(opened)));
}

function isHome(url: URL): boolean {
  return /^\/(index\.\w+)?$/.test(url.pathname) && !url.search && !isRoute(url.hash);
}

/**
 * Google's AMP viewer and cache carry the publisher's address in the path. Only hosts that are Google's: anyone may call a host
 * 'google.evil.example', and would then speak for every publisher.
 */
function withoutAmpCache(url: URL): URL {
  const isViewer =
    /^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/.test(url.hostname) &&
    url.pathname.startsWith('/amp/');
  const isCache = url.hostname.endsWith('.cdn.ampproject.org');
  if (!isViewer && !isCache) return url;
  const path = url.pathname.replace(isViewer ? /^\/amp\// : /^\/(c|v|wp)\//, '');
  const secure = path.startsWith('s/');
  return (
    parseWebAddress(`${secure ? 'https' : 'http'}://${secure ? path.slice(2) : path}${url.search}`) ?? url
  );
}

function clean(url: URL): URL {
  const cleaned = new URL(url);
  // Writing a part of an address writes all of it anew: most have nothing to clean, and a page links to hundreds.
  if (url.username || url.password) {
    cleaned.username = '';
    cleaned.password = '';
  }
  const host = desktopHost(url.hostname);
  if (host !== url.hostname) cleaned.hostname = host;
  const path = withoutAmpPath(url.pathname);
  if (path !== url.pathname) cleaned.pathname = path;
  if (url.href.includes('?')) cleanSearch(cleaned);
  if (url.href.includes('#') && !isRoute(url.hash)) cleaned.hash = '';
  return cleaned;
}

function cleanSearch(url: URL): void {
  for (const name of namesOf(url.searchParams)) {
    if (isTracking(name)) url.searchParams.delete(name);
  }
  if (!namesOf(url.searchParams).size) url.search = '';
}

/**
 * Read off the text: in a content script Firefox 153 forbids to iterate over URLSearchParams ('not safely Xrayable'), and in a
 * page without scripts Chromium 156 does not run its callbacks.
 */
function namesOf(parameters: URLSearchParams): Set<string> {
  const pairs = parameters.toString().split('&').filter(Boolean);
  return new Set(pairs.map((pair) => decodeURIComponent((pair.split('=')[0] ?? '').replaceAll('+', ' '))));
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

function withoutAmpPath(path: string): string {
  const shorter = path
    .replace(/\/amp(\/|\.html)?$/, (_, end) => (end === '/' ? '/' : ''))
    .replace(/\.amp(\.html)?$/, '$1')
    .replace(/^\/amp\//, '/');
  return shorter.length > 1 ? shorter : path;
}

/** Single-page sites keep the story's address behind the hash: '#/story/12', '#!/story/12'. */
function isRoute(hash: string): boolean {
  return hash.startsWith('#/') || hash.startsWith('#!');
}
