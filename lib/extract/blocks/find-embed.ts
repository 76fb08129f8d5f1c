import type { Block } from '@/lib/article/article';
import { hintsOf } from '@/lib/extract/dom/hints';
import { linesOf } from '@/lib/extract/dom/lines';
import { foldText, textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import { draft } from './block-draft';
import { embedPage } from './embed-address';
import { findProvider } from './embed-providers';

/** How the embedding code of the social networks names a post. */
export const POST_HINT =
  /(^|-)(twitter-tweet|twitter-video|instagram-media|text-post-media|tiktok-embed|fb-post|fb-video|telegram-post|bluesky-embed|mastodon-embed|reddit-embed|reddit-card)/;
/** Attributes in which a post or a frame that waits for a script says what it will show. */
const POST_ADDRESSES = [
  'cite',
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'data-href',
  'data-embed-url',
];
const FRAME_ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-url'];
/** Elements a script turns into a player or a chart. */
const PLACEHOLDER_HINT =
  /flourish-embed|infogram-embed|datawrapper-vis|youtube|vimeo|amp-twitter|amp-instagram/;

/** A video, chart, sound or post from elsewhere, as a card that only links to it. */
export function findEmbed(element: Element, base: string): Block | undefined {
  const tag = element.tagName;
  if (tag === 'IFRAME') return frameEmbed(element, base);
  if (tag === 'VIDEO' || tag === 'AUDIO') return mediaEmbed(element, base);
  const hints = hintsOf(element);
  if (POST_HINT.test(hints)) return postEmbed(element, base);
  if (tag.includes('-') || PLACEHOLDER_HINT.test(hints)) return placeholderEmbed(element);
  return undefined;
}

function postEmbed(element: Element, base: string): Block | undefined {
  const links = [...element.querySelectorAll('a[href]')].map((link) =>
    findWebAddress(link.getAttribute('href'), base),
  );
  const stated = POST_ADDRESSES.map((name) => findWebAddress(element.getAttribute(name), base)).find(Boolean);
  // Mastodon is on every host: its own name on the element says that it is a post.
  const isMastodon = hintsOf(element).includes('mastodon-embed');
  const url = stated ?? links.findLast((link) => link !== undefined && findProvider(link));
  const provider = isMastodon ? 'Mastodon' : url && findProvider(url);
  if (!url || !provider) return undefined;
  const text = linesOf(element).map(textOf).join(' ');
  return card(provider, isMastodon ? url.replace(/\/embed$/, '') : embedPage(url), undefined, text);
}

function frameEmbed(frame: Element, base: string): Block | undefined {
  const addresses = FRAME_ADDRESSES.map((name) => findWebAddress(frame.getAttribute(name), base));
  const title = foldText(frame.getAttribute('title') ?? '');
  const post = addresses.find((address) => address && /\/@[\w.]+\/\d+\/embed$/.test(address));
  if (post) return card('Mastodon', post.replace(/\/embed$/, ''), title);
  const url = addresses.find((address) => address !== undefined && findProvider(address));
  const provider = url && findProvider(url);
  return url && provider ? card(provider, embedPage(url), title) : undefined;
}

/** The publisher's own recording, where a caption says that it is part of the story; other players read the page aloud. */
function mediaEmbed(media: Element, base: string): Block | undefined {
  const title = textOf(media.closest('figure')?.querySelector('figcaption'));
  const sources = [media, ...media.querySelectorAll('source')].map((each) => each.getAttribute('src'));
  const url = sources.map((source) => findWebAddress(source, base)).find(Boolean);
  const host = URL.parse(url ?? '')?.hostname.replace(/^www\./, '');
  return url && host && title ? card(host, url, title) : undefined;
}

function placeholderEmbed(element: Element): Block | undefined {
  const of = (...names: string[]) =>
    names.map((name) => element.getAttribute(name)).find(Boolean) ?? undefined;
  const title =
    of('playlabel', 'title', 'data-title') ?? element.querySelector('img')?.getAttribute('alt') ?? '';
  switch (element.localName) {
    case 'lite-youtube':
    case 'amp-youtube':
    case 'youtube-video':
      return byId('YouTube', 'https://www.youtube.com/watch?v=', of('videoid', 'data-videoid'), title);
    case 'lite-vimeo':
    case 'amp-vimeo':
      return byId('Vimeo', 'https://vimeo.com/', of('videoid', 'data-videoid'), title);
    case 'amp-twitter':
      return byId('X', 'https://x.com/i/status/', of('data-tweetid'), title);
    case 'amp-instagram':
      return byId('Instagram', 'https://www.instagram.com/p/', of('data-shortcode'), title);
  }
  const chart = /^datawrapper-vis-(\w{5})$/.exec(element.id)?.[1];
  if (chart) return byId('Datawrapper', 'https://datawrapper.dwcdn.net/', `${chart}/`, title);
  const name = element.getAttribute('class') ?? '';
  const story = /^((?:visualisation|story)\/\d+)/.exec(of('data-src') ?? '')?.[1];
  if (story && name.includes('flourish-embed'))
    return byId('Flourish', 'https://public.flourish.studio/', `${story}/`, title);
  if (name.includes('infogram-embed')) return byId('Infogram', 'https://infogram.com/', of('data-id'), title);
  return undefined;
}

function byId(provider: string, start: string, id: string | undefined, title: string): Block | undefined {
  return id && /^[\w/-]+$/.test(id) ? card(provider, start + id, foldText(title)) : undefined;
}

function card(provider: string, url: string, title?: string, text?: string): Block {
  return draft({ kind: 'embed', provider, url, ...(title ? { title } : {}), ...(text ? { text } : {}) });
}
