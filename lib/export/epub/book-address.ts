/** What a URL parser lets stand in a path, query or fragment although a valid URL has it only escaped (RFC 3986). */
const unescaped = /[^\w\-.~!$&'()*+,;=:@/?#%]|%(?![\da-f]{2})/gi;

/** A `http(s)` or `mailto:` address as checkers of books take it: what browsers forgive in one is escaped. */
export function bookAddress(href: string): string {
  const [, start = '', rest = ''] = /^(mailto:|https?:\/\/[^/?#]*)(.*)$/s.exec(href) ?? [];
  const [path = '', ...fragments] = rest.split('#');
  const fragment = fragments.length > 0 ? `#${fragments.join('%23')}` : '';
  return start + `${path}${fragment}`.replaceAll(unescaped, encodeURIComponent);
}
