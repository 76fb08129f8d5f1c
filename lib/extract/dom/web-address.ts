/** The absolute http(s) address of a link or picture, or nothing. Script, data and file addresses are not addresses. */
export function findWebAddress(value: string | null | undefined, base: string): string | undefined {
  return findWebUrl(value, base)?.href;
}

/** As findWebAddress, taken apart. */
export function findWebUrl(value: string | null | undefined, base: string): URL | undefined {
  const url = value ? URL.parse(value.trim(), base) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  if (url.username || url.password) {
    url.username = '';
    url.password = '';
  }
  return url;
}

/** As findWebAddress, and `mailto:` too. */
export function findLinkAddress(value: string | null | undefined, base: string): string | undefined {
  const address = value?.trim() ?? '';
  return /^mailto:[^\s]+$/i.test(address) ? address : findWebAddress(address, base);
}

/** Whether two addresses, their fragments apart, are one page. */
export function isSamePage(address: string, other: string): boolean {
  const first = URL.parse(address, other);
  const second = URL.parse(other);
  return first?.origin === second?.origin && first?.pathname === second?.pathname;
}
