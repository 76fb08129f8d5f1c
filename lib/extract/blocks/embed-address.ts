import { findWebAddress } from '@/lib/extract/dom/web-address';

/** Players and frames, and the page a person would open instead: host and path of the frame, and its page's address. */
const PAGES: [RegExp, (found: string, url: URL) => string | undefined][] = [
  [/youtube(?:-nocookie)?\.com\/embed\/([\w-]{4,})$/, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/^player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [/^(platform\.twitter\.com\/embed\/)Tweet\.html/, (_, url) => postOf(url.searchParams.get('id'))],
  [/facebook\.com\/plugins\/(post|video)\.php/, (_, url) => url.searchParams.get('href') ?? undefined],
  [/instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/embed/, (post) => `https://www.instagram.com/${post}/`],
  [/open\.spotify\.com\/embed\/([\w/]+)/, (path, url) => `https://open.spotify.com/${path}${url.search}`],
  [/dailymotion\.com\/embed\/video\/(\w+)/, (id) => `https://www.dailymotion.com/video/${id}`],
];

/** The address of the page that shows what an embedded frame shows; other addresses come back as they are. */
export function embedPage(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  for (const [pattern, page] of PAGES) {
    const found = pattern.exec(url.hostname + url.pathname)?.[1];
    if (found) return findWebAddress(page(found, url), address) ?? address;
  }
  return address;
}

function postOf(id: string | null): string | undefined {
  return id && /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : undefined;
}
