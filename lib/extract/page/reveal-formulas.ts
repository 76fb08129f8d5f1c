/** What KaTeX and MathJax 2 and 3 put around a formula, and pictures of formulas with their TeX as the alternative text. */
const RENDERED =
  '.katex, mjx-container, script[type^="math/tex"], img[class*="math-fallback"], img.latex, img.tex, img.mathtex';
/** What MathJax 2 shows beside the script that holds the source. */
const SHOWN =
  /(^|\s)(MathJax|MathJax_Display|MathJax_Preview|MathJax_SVG|MathJax_SVG_Display|MathJax_CHTML)(\s|$)/;

const DISPLAY_STYLE = '{\\displaystyle ';

/**
 * Leaves of each formula of the copy one `math` element and nothing else. What draws it, in the way of one library or another, is
 * made of hundreds of spans whose text means nothing.
 */
export function revealFormulas(copy: Element): void {
  for (const rendered of copy.querySelectorAll(RENDERED)) {
    if (!copy.contains(rendered)) continue;
    const math = rendered.querySelector('math') ?? fromTex(rendered, copy);
    if (!math) continue;
    if (rendered.tagName === 'SCRIPT') removeShown(rendered);
    rendered.replaceWith(math);
  }
}

/** Presentation MathML with nothing in it but its source. */
function fromTex(rendered: Element, copy: Element): Element | undefined {
  const tex = sourceOf(rendered).trim();
  if (!tex) return undefined;
  const math = copy.ownerDocument.createElement('math');
  const annotation = copy.ownerDocument.createElement('annotation');
  annotation.setAttribute('encoding', 'application/x-tex');
  annotation.textContent = tex;
  math.append(annotation);
  return math;
}

function sourceOf(rendered: Element): string {
  const alt = rendered.getAttribute('alt');
  if (alt === null) return rendered.tagName === 'SCRIPT' ? (rendered.textContent ?? '') : '';
  // MediaWiki sets every formula in display style.
  return alt.startsWith(DISPLAY_STYLE) ? alt.slice(DISPLAY_STYLE.length).replace(/\}$/, '') : alt;
}

function removeShown(script: Element): void {
  for (let before = script.previousElementSibling; before; before = script.previousElementSibling) {
    if (!SHOWN.test(before.getAttribute('class') ?? '')) return;
    before.remove();
  }
}
