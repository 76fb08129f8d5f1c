import type { Picture } from '@/lib/article/article';
import { markupBits, markupKinds } from '@/lib/extract/body/markup-kinds';
import type { Desk } from '@/lib/extract/desk';
import { linesOf } from '@/lib/extract/dom/lines';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import type { MarkupKind } from '@/lib/extract/wording/markup-words';
import { getPictureFrame } from './find-caption';
import { findPicture, findPictureFile } from './find-picture';
import { pictureKey } from './picture-key';

/** A first picture narrower than this that is not the stated one is a portrait or a badge. */
const NARROWEST = 300;
/** Boxes whose pictures do not open the story. */
const ELSEWHERE: MarkupKind[] = [
  'author',
  'navigation',
  'related',
  'advertisement',
  'comments',
  'share',
  'promo',
];
const ELSEWHERE_BITS = markupBits(ELSEWHERE);
/** The width that a picture server is asked for. */
const ASKED_WIDTH = /[?&]w(?:idth)?=(\d+)/;
const ELSEWHERE_PATH = /logo|avatar|\/auth?or|profile|portrait|journalist|placeholder|icon|sprite|badge/i;

/**
 * The picture that opens the story: the stated one where the page shows it, else the first before the text begins,
 * else the stated one unseen. It is taken out of the text.
 */
export function takeLead(desk: Desk): { picture: Picture | undefined; isSeen: boolean } {
  const stated = findStatedPicture(desk);
  const image = findShownPicture(desk, stated);
  if (!image) return { picture: stated, isSeen: false };
  const picture = findPicture(image, desk.page.base);
  const frame = getPictureFrame(image);
  if (!frame.contains(desk.root)) desk.leaveOut(frame, 'headline', 'lead picture');
  return { picture, isSeen: true };
}

function findStatedPicture({ page }: Desk): Picture | undefined {
  const stated = [
    page.metas.find('og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image', 'twitter:image:src'),
    page.story?.images[0]?.src,
  ];
  for (const address of stated) {
    const src = findWebAddress(address, page.base);
    if (src && !ELSEWHERE_PATH.test(src.slice(src.lastIndexOf('/') + 1))) return { src };
  }
  return undefined;
}

function findShownPicture(desk: Desk, stated: Picture | undefined): Element | undefined {
  const { page } = desk;
  const statedKeys = new Set(
    [stated, ...(page.story?.images ?? [])].map((image) => image && pictureKey(image.src)),
  );
  const first = [...desk.lines].find((line) => desk.root.contains(line));
  const headline = page.body.querySelector('h1');
  let opening: Element | undefined;
  let inText: Element | undefined;
  for (const image of page.body.querySelectorAll('img')) {
    const isBeforeText = isBefore(image, first);
    // The pictures come in page order: below the first line no other can open the story.
    if (!isBeforeText && (opening ?? inText)) break;
    const isOpening = isBeforeText && (isBefore(headline, image) || isRightAbove(image, headline));
    const isInStory = isOpening || desk.root.contains(image);
    const picture = isInStory ? findPictureFile(image, page.base) : undefined;
    if (!picture) continue;
    const isStated = statedKeys.has(pictureKey(picture.src));
    if (isStated && isOpening) return image;
    if (isStated) inText ??= image;
    else if (isOpening && !isElsewhere(image, picture)) opening ??= image;
  }
  // What a person sees first is the lead, even where another of the story's pictures is stated for sharing.
  return opening ?? inText;
}

function isBefore(first: Element | null | undefined, second: Element | null | undefined): boolean {
  if (!first || !second) return true;
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** A figure over the headline, with at most a kicker and the day between them and nothing else in the box of both. */
function isRightAbove(image: Element, headline: Element | null): boolean {
  const figure = image.closest('figure');
  let box: Element | null = figure;
  while (box && !box.contains(headline)) box = box.parentElement;
  return (
    box !== null &&
    linesOf(box).filter((line) => isBefore(line, headline) && !figure?.contains(line)).length < 3
  );
}

function isElsewhere(image: Element, picture: Picture): boolean {
  const profile = image.closest('a[href]')?.getAttribute('href') ?? '';
  if (
    ELSEWHERE_PATH.test(profile) ||
    ELSEWHERE_PATH.test(picture.src) ||
    (picture.width ?? Number(ASKED_WIDTH.exec(picture.src)?.[1] ?? NARROWEST)) < NARROWEST
  )
    return true;
  let element: Element | null = image;
  for (let level = 0; element && level < 5; level++, element = element.parentElement) {
    if (element.tagName === 'FIGURE') return false;
    if (element.matches('nav, aside, footer') || markupKinds(element) & ELSEWHERE_BITS) return true;
  }
  return false;
}
