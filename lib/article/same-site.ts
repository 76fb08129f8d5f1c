/**
 * True when two addresses belong to the same publisher as far as their hosts tell: the same host, or one below the other
 * ('amp.courier.example' and 'courier.example', 'www.' and 'm.' aside). No list of public suffixes is carried: with the
 * sibling rule left out, two tenants of a shared host ('a.blogs.example', 'b.blogs.example') stay apart.
 */
export function isSameSite(one: string, other: string): boolean {
  const hosts = [one, other].map((address) =>
    new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, ''),
  );
  const [a = '', b = ''] = hosts;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
