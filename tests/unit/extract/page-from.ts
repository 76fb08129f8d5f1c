/** A document made of a fixture's markup, apart from the test's own. */
export function pageFrom(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
