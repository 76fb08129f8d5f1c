/** Elements that never hold a word of a story. What steps need of them (JSON-LD, lazy pictures) is read before. */
const LIFELESS =
  'script:not([type^="math/"]), style, link, meta, template, noscript, canvas, object, embed, param, source[type^="video"], ' +
  'dialog, [hidden]:not([hidden="until-found"], [id^="S:"]), input, select, textarea, ' +
  'svg, [aria-modal="true"], [role="dialog"], [role="alertdialog"], [role="tooltip"]';

// `div[hidden][id^="S:"]` is how React streams a page: the content waits there for a script to put it in its place.

/** Takes what cannot be part of the story out of the copy, comments too: less to walk for every later step. */
export function stripPage(copy: Document): void {
  for (const element of copy.querySelectorAll(LIFELESS)) element.remove();
  for (const element of copy.querySelectorAll('[style]')) {
    if (isHiddenByStyle(element.getAttribute('style') ?? '')) element.remove();
  }
}

function isHiddenByStyle(style: string): boolean {
  return /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
