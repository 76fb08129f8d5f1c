import { walkHtml } from './walk-html';

/** What the readers of blocks know, and no more: everything else is left out, or read through. */
const elements = new Set(
  (
    'a abbr address article aside b blockquote br caption center cite code dd del details div dl dt em figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark ol p picture pre q s samp section small source span strike strong ' +
    'sub summary sup table tbody td tfoot th thead time tr tt u ul var'
  ).split(' '),
);
/** Left out with all that is inside. */
const lifeless = new Set(
  'applet audio button canvas dialog embed head math nav noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
const attributes = new Set(
  (
    'alt cite class colspan data-src data-srcset datetime dir height href lang reversed role rowspan scope src srcset start title ' +
    'width'
  ).split(' '),
);
/** What would load is kept under the name that lazy pages use: even in a window's document nothing would. */
const waiting = new Map([
  ['src', 'data-src'],
  ['srcset', 'data-srcset'],
]);
/** A browser's own limit on nesting, and what a page may have at most; see lib/extract/limits.ts. */
const deepest = 256;
const most = 30_000;

/**
 * Makes elements of stored markup in a document of its own, which no window shows: in it scripts do not run, pictures and frames do not
 * load, and there are none but the elements and attributes of these lists, made one by one. `undefined` when it is too large to read.
 */
export function inertBody(html: string): Element | undefined {
  const document = globalThis.document.implementation.createHTMLDocument();
  const open: Element[] = [document.body];
  /** Tags that are open, with the element made for each; none for those that are read through. */
  const tags: { name: string; isMade: boolean }[] = [];
  let silent = 0;
  let count = 0;
  walkHtml(html, {
    open: (name, given) => {
      if (lifeless.has(name)) silent++;
      const isMade = silent === 0 && elements.has(name) && open.length < deepest && ++count <= most;
      tags.push({ name, isMade });
      if (!isMade) return;
      const element = document.createElement(name);
      for (const [attribute, value] of given)
        if (attributes.has(attribute)) element.setAttribute(waiting.get(attribute) ?? attribute, value);
      open.at(-1)?.append(element);
      open.push(element);
    },
    text: (text) => {
      // What a frame says is meant for browsers that know none.
      if (silent === 0 && open.at(-1)?.tagName !== 'IFRAME') open.at(-1)?.append(text);
    },
    close: (name) => {
      if (lifeless.has(name)) silent--;
      if (tags.pop()?.isMade) open.pop();
    },
  });
  return count <= most ? document.body : undefined;
}
