import type { Block } from '@/lib/article/article';
import { hintsOf } from '@/lib/extract/dom/hints';
import { textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import { draft } from './block-draft';

/** Hosts whose frames are content a person came for; other frames are advertising and widgets. */
const PROVIDERS: [RegExp, string][] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)(twitter|x)\.com$/, 'X'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)facebook\.com$/, 'Facebook'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)(t\.me|telegram\.org)$/, 'Telegram'],
  [/(^|\.)bsky\.app$/, 'Bluesky'],
  [/(^|\.)(datawrapper\.de|dwcdn\.net)$/, 'Datawrapper'],
  [/(^|\.)flourish\.studio$/, 'Flourish'],
  [/(^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(^|\.)spotify\.com$/, 'Spotify'],
  [/(^|\.)dailymotion\.com$/, 'Dailymotion'],
  [/(^|\.)reddit\.com$/, 'Reddit'],
];
const POST_HINT =
  /(^|-)(twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|telegram-post|bluesky-embed|reddit-embed)/;

/** A video, chart or post from elsewhere, as a card that only links to it. */
export function findEmbed(element: Element, base: string): Block | undefined {
  if (element.tagName === 'IFRAME') return frameEmbed(element, base);
  if (!POST_HINT.test(hintsOf(element))) return undefined;
  const links = [...element.querySelectorAll('a[href]')].map((link) =>
    findWebAddress(link.getAttribute('href'), base),
  );
  const declared = findWebAddress(
    element.getAttribute('cite') ?? element.getAttribute('data-instgrm-permalink'),
    base,
  );
  const url = declared ?? links.findLast((link) => link !== undefined && findProvider(link));
  const provider = url && findProvider(url);
  if (!url || !provider) return undefined;
  const text = textOf(element);
  return draft({ kind: 'embed', provider, url, ...(text ? { text } : {}) });
}

function frameEmbed(frame: Element, base: string): Block | undefined {
  const source = ['src', 'data-src', 'data-lazy-src'].map((name) =>
    findWebAddress(frame.getAttribute(name), base),
  );
  const url = source.find((address) => address !== undefined && findProvider(address));
  const provider = url && findProvider(url);
  if (!url || !provider) return undefined;
  const title = frame.getAttribute('title')?.trim();
  return draft({ kind: 'embed', provider, url, ...(title ? { title } : {}) });
}

function findProvider(address: string): string | undefined {
  const host = URL.parse(address)?.hostname ?? '';
  return PROVIDERS.find(([pattern]) => pattern.test(host))?.[1];
}
