/** How people say the address of a page of which no title is known: 'courier.example/tolls'. */
export function addressTitle(url: string): string {
  const { hostname, pathname } = new URL(url);
  const path = pathname === '/' ? '' : pathname.replace(/\/$/, '');
  try {
    return hostname.replace(/^www\./, '') + decodeURI(path);
  } catch {
    return hostname.replace(/^www\./, '') + path;
  }
}
