const BLOCK =
  'address, article, aside, blockquote, br, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, td, th, tr, ul';
/** Captions count neither for nor against an extractor, and nobody reads these as text. */
const UNREAD = 'figcaption, script, style, svg, noscript';

/** The text of a peer's markup, blocks apart, captions left out as they are in Lede's text. */
export function visibleText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(UNREAD)) element.remove();
  for (const block of page.querySelectorAll(BLOCK)) {
    block.before('\n');
    block.after('\n');
  }
  return page.body.textContent
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
