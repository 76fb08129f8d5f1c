import { Deadline } from '@/lib/extract/deadline';
import { textLinesOf, type TextLine } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import { Metas } from '@/lib/extract/metadata/metas';
import { readStory, type StatedStory } from '@/lib/extract/structured/read-story';
import { copyPage } from './copy-page';
import { isolateLines } from './isolate-lines';
import { joinDropCaps } from './join-drop-caps';
import { revealCode } from './reveal-code';
import { revealBackgrounds } from './reveal-backgrounds';
import { revealFormulas } from './reveal-formulas';
import { revealPictures } from './reveal-pictures';
import { safeQuery } from './safe-dom';

/** The page as the steps see it: a private copy of its body to work on, and what it states about itself. */
export interface Page {
  body: Element;
  /** Every line of the page in order, as it was before anything was taken out. */
  lines: TextLine[];
  url: string;
  /** The tab's address and the canonical one, parsed once for the many links compared with them. */
  address: URL | null;
  canonicalAddress: URL | null;
  /** What relative addresses are relative to. */
  base: string;
  metas: Metas;
  story: StatedStory | undefined;
  /** The document's own title, canonical link, icon and language. */
  documentTitle: string;
  canonical: string | undefined;
  icon: string | undefined;
  language: string | undefined;
  /** When the steps have to give up. */
  deadline: Deadline;
}

/** Reads what the document states and copies what it shows; the document itself is only read. */
export function openPage(document: Document, url: string, deadline = new Deadline()): Page {
  const attribute = (selector: string, name: string) =>
    safeQuery(document, selector)?.getAttribute(name) ?? undefined;
  const base = findWebAddress(attribute('base[href]', 'href'), url) ?? url;
  const canonical = attribute('link[rel~="canonical" i]', 'href');
  const body = copyPage(document);
  deadline.check();
  revealPictures(body);
  revealBackgrounds(body);
  revealFormulas(body);
  revealCode(body);
  joinDropCaps(body);
  isolateLines(body);
  const lines = textLinesOf(body);
  deadline.check();
  return {
    body,
    lines,
    url,
    address: URL.parse(url),
    canonicalAddress: canonical === undefined ? null : URL.parse(canonical, url),
    base,
    metas: new Metas(document),
    story: readStory(document, base),
    documentTitle: textOf(safeQuery(document, 'title')),
    canonical,
    icon: attribute('link[rel~="apple-touch-icon" i]', 'href') ?? attribute('link[rel~="icon" i]', 'href'),
    language: attribute('html', 'lang') ?? attribute('html', 'xml:lang'),
    deadline,
  };
}
