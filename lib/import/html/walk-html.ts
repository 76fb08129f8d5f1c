import { Parser } from 'htmlparser2';

export interface HtmlHandlers {
  /** `attributes`: names in lower case, values with their character references read. */
  open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  text: (text: string) => void;
  close: (name: string) => void;
}

/**
 * Tells the tags and texts of markup in order; elements without an end tag are closed where HTML closes them. A tokenizer in JavaScript:
 * nothing of the markup ever reaches the browser's own parser, so there is nothing that could run or load.
 */
export function walkHtml(html: string, { close, open, text }: HtmlHandlers): void {
  let silent = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        silent += Number(silentElements.has(name));
        open(name, new Map(Object.entries(attributes)));
      },
      ontext: (said) => {
        if (silent === 0) text(said);
      },
      onclosetag: (name) => {
        silent -= Number(silentElements.has(name));
        close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
}

/** What is inside of these is no text. */
const silentElements = new Set(['script', 'style', 'template', 'noscript']);

/** What markup says, without the markup: for a title or a note in which a program left tags and character references. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html;
  let said = '';
  walkHtml(html, { open: () => undefined, text: (text) => void (said += text), close: () => undefined });
  return said;
}
