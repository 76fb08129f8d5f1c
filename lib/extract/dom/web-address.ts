/** The absolute http(s) address of a link or picture, or nothing. Script, data and file addresses are not addresses. */
export function findWebAddress(value: string | null | undefined, base: string): string | undefined {
  const url = value ? URL.parse(value.trim(), base) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** As findWebAddress, and `mailto:` too. */
export function findLinkAddress(value: string | null | undefined, base: string): string | undefined {
  const address = value?.trim() ?? '';
  return /^mailto:[^\s]+$/i.test(address) ? address : findWebAddress(address, base);
}
