import { BadRow } from '@/lib/import/draft';

/** The longest address a browser opens. */
const longest = 8_192;

/** An address as people write it: 'courier.example/story', 'www.courier.example', with a port or not. */
const bare = /^(?:\/\/|(?=www\.)|(?=[^/]+\/))[\p{L}\p{N}.-]+\.\p{L}{2,}(?::\d{1,5})?(?:[/?#]|$)/u;

/** The address of a page, as the URL parser writes it. Throws `BadRow`. */
export function getAddress(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text) throw new BadRow('no-address');
  if (text.length > longest) throw new BadRow('too-long');
  const url = URL.parse(bare.test(text) ? `https://${text.replace(/^\/\//, '')}` : text);
  if (!url) throw new BadRow(/^[\w.-]+:/.test(text) ? 'not-web' : 'no-address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new BadRow('not-web');
  // What was typed to log in is no part of a page's address.
  url.username = '';
  url.password = '';
  return url.href;
}

/** The same of a value that need not be there. */
export function findAddress(value: unknown): string | undefined {
  try {
    return getAddress(value);
  } catch (error) {
    if (error instanceof BadRow) return undefined;
    throw error;
  }
}
