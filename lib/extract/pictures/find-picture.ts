import type { Picture } from '@/lib/article/article';
import { hintsOf } from '@/lib/extract/dom/hints';
import { foldText } from '@/lib/extract/dom/text-of';
import { findBestSource } from './best-source';
import { findCaption } from './find-caption';

/** Pixels; smaller ones are icons, avatars and counters, not pictures of a story. */
const SMALLEST = 100;
const DECORATION =
  /(^|[\s-])(icons?|emoji|logo|avatar|sprite|spacer|pixel|badge|button|share|social|ads?|advert)([\s-]|$)/;

/** The picture an `img` shows, with its caption and credit; nothing for icons, portraits, counters and placeholders. */
export function findPicture(image: Element, base: string): Picture | undefined {
  const file = findPictureFile(image, base);
  return file && { ...file, ...findCaption(image) };
}

/** The picture alone: finding the words about it takes far longer. */
export function findPictureFile(image: Element, base: string): Picture | undefined {
  if (!files.has(image)) files.set(image, readPictureFile(image, base));
  return files.get(image);
}

/** A picture is asked for once for every box around it. */
const files = new WeakMap<Element, Picture | undefined>();

function readPictureFile(image: Element, base: string): Picture | undefined {
  const width = pixelsOf(image, 'width');
  const height = pixelsOf(image, 'height');
  if ((width && width < SMALLEST) || (height && height < SMALLEST) || DECORATION.test(hintsOf(image)))
    return undefined;
  const src = findBestSource(image, base);
  if (!src || /\.(svg|gif)([?#]|$)|\/(pixel|blank|spacer|placeholder|transparent)\b|\/share\.\w+$/i.test(src))
    return undefined;
  const alt = foldText(image.getAttribute('alt') ?? '');
  return {
    src,
    ...(width && height ? { width, height } : {}),
    ...(alt ? { alt } : {}),
  };
}

function pixelsOf(image: Element, name: 'width' | 'height'): number | undefined {
  const stated = image.getAttribute(name) ?? '';
  const pixels = Number.parseInt(stated, 10);
  return pixels > 0 && !stated.includes('%') ? pixels : undefined;
}
