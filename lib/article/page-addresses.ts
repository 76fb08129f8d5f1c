/**
 * The canonical addresses under which another list may have the same page: with and without https, 'www.' and the slash at the end. Links
 * that were kept for years were kept before their sites moved. The address itself comes first.
 */
export function pageAddresses(canonical: string): string[] {
  const url = URL.parse(canonical);
  if (!url) return [canonical];
  const { hash, host, pathname, search } = url;
  const bare = host.startsWith('www.') && host.indexOf('.', 4) > 0 ? host.slice(4) : host;
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  const paths = path === '' ? ['/'] : [path, `${path}/`];
  const all = ['https:', 'http:'].flatMap((protocol) =>
    [bare, `www.${bare}`].flatMap((name) => paths.map((one) => `${protocol}//${name}${one}${search}${hash}`)),
  );
  return [...new Set([canonical, ...all])];
}

/** What all addresses of one page have in common. */
export function pageKey(canonical: string): string {
  return pageAddresses(canonical).toSorted()[0] ?? canonical;
}
