import { findWebAddress } from '@/lib/extract/dom/web-address';
import { Metas } from '@/lib/extract/metadata/metas';
import { readStory, type StatedStory } from '@/lib/extract/structured/read-story';
import { copyPage } from './copy-page';
import { isolateLines } from './isolate-lines';
import { revealPictures } from './reveal-pictures';
import { stripPage } from './strip-page';

/** The page as the steps see it: a private copy to work on, and what the page states about itself. */
export interface Page {
  document: Document;
  body: Element;
  url: string;
  /** What relative addresses are relative to. */
  base: string;
  metas: Metas;
  story: StatedStory | undefined;
  canonical: string | undefined;
  icon: string | undefined;
}

export function openPage(document: Document, url: string): Page {
  const copy = copyPage(document);
  const base = findWebAddress(copy.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
  const facts = {
    metas: new Metas(copy),
    story: readStory(copy, base),
    canonical: linkTarget(copy, 'canonical'),
    icon: linkTarget(copy, 'apple-touch-icon') ?? linkTarget(copy, 'icon'),
  };
  revealPictures(copy);
  stripPage(copy);
  const body = copy.querySelector('body') ?? copy.documentElement;
  isolateLines(body);
  return { document: copy, body, url, base, ...facts };
}

function linkTarget(document: Document, relation: string): string | undefined {
  return document.querySelector(`link[rel~="${relation}" i]`)?.getAttribute('href') ?? undefined;
}
