import { hintsOf } from '@/lib/extract/dom/hints';
import { linesOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { splitCredit } from './split-credit';

export interface Caption {
  caption?: string;
  credit?: string;
}

const CAPTION_HINT = /caption|legend|bildunterschrift|bildtext|image-text|media-text|pie-de-foto|desc/;
const CREDIT_HINT = /credit|copyright|source|photographer|byline|author|rights|quelle|agency|kilde|fotograf/;
const LONGEST_CAPTION = 700;

/** Caption and credit of a picture, from its figure or from the small box around it. Both are lines about the picture alone. */
export function findCaption(image: Element): Caption {
  const frame = getPictureFrame(image);
  const captions: string[] = [];
  const credits: string[] = [];
  for (const line of captionLines(frame)) {
    const text = textOf(line);
    const credit = [...line.querySelectorAll('*')].find((inner) => isCredit(inner));
    if (
      isCredit(line) ||
      (line.parentElement !== frame && line.parentElement && isCredit(line.parentElement))
    )
      credits.push(text);
    else if (credit && textOf(credit) !== text) {
      credits.push(textOf(credit));
      captions.push(text.replace(textOf(credit), ' '));
    } else captions.push(text);
  }
  return splitCredit(captions.join(' '), credits.join(' '));
}

/** The largest element around the picture that holds nothing else but lines about it. */
export function getPictureFrame(image: Element): Element {
  const figure = image.closest('figure');
  if (figure && figure.querySelectorAll('img').length === 1) return figure;
  let frame = image.closest('picture') ?? image;
  for (let at = frame.parentElement; at && isFrame(at); at = at.parentElement) frame = at;
  return frame;
}

function isFrame(element: Element): boolean {
  if (['BODY', 'MAIN', 'ARTICLE'].includes(element.tagName)) return false;
  if (element.querySelectorAll('img').length > 1 || element.querySelector('h1, h2, h3, h4, iframe, video'))
    return false;
  const lines = linesOf(element);
  return lines.length <= 3 && textOf(element).length < LONGEST_CAPTION;
}

function captionLines(frame: Element): Element[] {
  const captions = [...frame.querySelectorAll('figcaption')];
  const marked = captions.length
    ? captions
    : [...frame.querySelectorAll('*')].filter((each) => CAPTION_HINT.test(hintsOf(each)));
  const scopes = marked.filter((each) => !marked.some((other) => other !== each && other.contains(each)));
  const credits = [...frame.querySelectorAll('*')].filter(
    (each) => isCredit(each) && !scopes.some((scope) => scope.contains(each)),
  );
  const found = scopes.length ? [...scopes, ...credits] : [frame];
  return [...new Set(found.flatMap(linesOf))].filter((line) => !line.matches('button, [role="button"]'));
}

function isCredit(element: Element): boolean {
  return (
    CREDIT_HINT.test(hintsOf(element)) ||
    element.tagName === 'CITE' ||
    (element.tagName === 'SMALL' && element.closest('figcaption') !== null)
  );
}
