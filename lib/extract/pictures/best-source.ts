import { findWebAddress } from '@/lib/extract/dom/web-address';

/** Pixels across that a reading column can use on a dense screen; more only costs the person's data. */
const WANTED_WIDTH = 1400;
/** Without the 'data-' before each. */
const LAZY_SOURCES = [
  'src',
  'original',
  'lazy-src',
  'lazy',
  'image',
  'img-src',
  'hi-res-src',
  'full-src',
  'url',
  'pin-media',
  'orig-file',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** The address to show for an `img`: the smallest of its sources that fills the column, else the largest it has. */
export function findBestSource(image: Element, base: string): string | undefined {
  const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const sources = sets.flatMap((element) => setsOf(element).flatMap(parseSourceSet));
  const best = findChoice(sources, base);
  if (best) return best;
  for (const name of LAZY_SOURCES) {
    const address = findWebAddress(image.getAttribute(`data-${name}`), base);
    if (address && looksLikePicture(address)) return address;
  }
  return findWebAddress(image.getAttribute('src'), base);
}

interface Source {
  /** As written. */
  src: string;
  width: number;
}

function setsOf(element: Element): string[] {
  return ['srcset', ...LAZY_SETS].map((name) => element.getAttribute(name) ?? '').filter(Boolean);
}

/** Splits at white space, not at commas: addresses hold commas of their own. */
function parseSourceSet(set: string): Source[] {
  const sources: Source[] = [];
  let address: string | undefined;
  // 'a.jpg 240w,b.jpg 480w': after a size a comma always ends the entry.
  const parts = set
    .slice(0, 20_000)
    .replace(/(\s\d+(?:\.\d+)?[wx]),/g, '$1 ')
    .split(/\s+/);
  // The empty part ends the last entry.
  for (const part of [...parts, '']) {
    const size = /^(\d+(?:\.\d+)?)([wx]),?$/.exec(part);
    if (size && address) {
      sources.push({ src: address, width: Number(size[1]) * (size[2] === 'x' ? 700 : 1) });
      address = undefined;
      continue;
    }
    if (address) sources.push({ src: address, width: 700 });
    address = part.replace(/,$/, '') || undefined;
  }
  return sources;
}

/** The first that has an address, of those that fill the column from the smallest on, then of the others from the largest on. */
function findChoice(sources: readonly Source[], base: string): string | undefined {
  const sorted = sources.toSorted((a, b) => a.width - b.width);
  const wide = sorted.filter((source) => source.width >= WANTED_WIDTH);
  const narrow = sorted.filter((source) => source.width < WANTED_WIDTH).toReversed();
  for (const { src } of [...wide, ...narrow]) {
    const address = findWebAddress(src, base);
    if (address) return address;
  }
  return undefined;
}

function looksLikePicture(address: string): boolean {
  return !/\.(html?|php|js|json)([?#]|$)/i.test(address);
}
