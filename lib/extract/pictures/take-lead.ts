import type { Picture } from '@/lib/article/article';
import type { Desk } from '@/lib/extract/desk';
import { linesOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { getPictureFrame } from './find-caption';
import { findPicture } from './find-picture';
import { pictureKey } from './picture-key';

/**
 * The picture that opens the story: the first one of the page's story before its text begins, else the one the page
 * states. It is taken out of the text.
 */
export function takeLead(desk: Desk): Picture | undefined {
  const stated = statedPicture(desk);
  const shown = shownPicture(desk, stated);
  if (!shown) return stated;
  const frame = getPictureFrame(shown.image);
  if (!frame.contains(desk.root)) desk.leaveOut(frame, 'headline', 'lead picture');
  return shown.picture;
}

function statedPicture({ page }: Desk): Picture | undefined {
  const image = page.story?.images[0];
  const src = page.metas.find('og:image:secure_url', 'og:image', 'twitter:image') ?? image?.src;
  const address = src ? URL.parse(src, page.base)?.href : undefined;
  return address ? { src: address } : undefined;
}

function shownPicture(
  desk: Desk,
  stated: Picture | undefined,
): { image: Element; picture: Picture } | undefined {
  const { page, root } = desk;
  const textStart = linesOf(root).find(
    (line) => line.tagName === 'P' && textOf(line).length > 80 && !line.closest('figure'),
  );
  const headline = page.body.querySelector('h1');
  for (const image of page.body.querySelectorAll('img')) {
    const isBefore =
      !textStart || Boolean(image.compareDocumentPosition(textStart) & Node.DOCUMENT_POSITION_FOLLOWING);
    const isAfterHeadline =
      !headline || Boolean(headline.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING);
    const picture = findPicture(image, page.base);
    if (!picture) continue;
    const isStated = stated !== undefined && pictureKey(stated.src) === pictureKey(picture.src);
    if (isStated || (isBefore && isAfterHeadline)) return { image, picture };
    if (!isBefore) return undefined;
  }
  return undefined;
}
