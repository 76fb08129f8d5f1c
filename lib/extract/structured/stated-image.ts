import { findWebAddress } from '@/lib/extract/dom/web-address';
import { asList, findText, isNode } from './json-ld-values';

export interface StatedImage {
  src: string;
  width?: number | undefined;
  height?: number | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
}

/** Images of a JSON-LD value, which may be an address, an ImageObject, a reference or a list of these. */
export function readImages(
  value: unknown,
  resolve: (value: unknown) => unknown,
  base: string,
): StatedImage[] {
  return asList(value)
    .flat()
    .map(resolve)
    .flatMap((image) => {
      if (typeof image === 'string') return toImage({ url: image }, base);
      return isNode(image) ? toImage(image, base) : [];
    });
}

function toImage(image: Record<string, unknown>, base: string): StatedImage[] {
  const src = findWebAddress(findText(image['url'] ?? image['contentUrl'] ?? image['@id']), base);
  if (!src) return [];
  return [
    {
      src,
      width: readPixels(image['width']),
      height: readPixels(image['height']),
      caption: findText(image['caption']),
      credit: findText(image['creditText'] ?? image['copyrightNotice'] ?? image['creator']),
    },
  ];
}

function readPixels(value: unknown): number | undefined {
  const pixels = Number.parseInt(findText(value) ?? '', 10);
  return pixels > 0 ? pixels : undefined;
}
