import { hintsOf } from '@/lib/extract/dom/hints';
import { bareText } from '@/lib/extract/dom/text-of';
import { findBestSource } from '@/lib/extract/pictures/best-source';
import { isSurelyStory } from './story-address';
import { findTitle, withoutIntroduction } from './story-title';
import { textPartsOf } from './text-parts';

/** A story offered on the page: where it stands is added by the one who found it. */
export interface StoryCard {
  title: string;
  url: string;
  teaser?: string;
  imageUrl?: string;
}

const SHORTEST_TEASER = 40;
/** A shorter title is believed when its address is a story's beyond doubt: topics and people have short names. */
const FEWEST_WORDS = 4;
const META_HINT =
  /(^|-)(metadata|meta|author|publisher|site|date|time|byline|icon|kicker|category|label|caption|credit|copyright)(-|$)/;
const ICON_HINT = /(^|-)(icon|logo|avatar|favicon)(-|$)/;

/** Headline, teaser and picture of the story that a box offers by a link; nothing when it holds no headline. */
export function readTeaser(
  box: Element,
  story: { link: Element; url: string },
  base: string,
): StoryCard | undefined {
  const parts = textPartsOf(box);
  const found = findTitle(parts, story.link, box);
  const title = found === undefined ? undefined : withoutIntroduction(found);
  if (!title || (title.split(' ').length < FEWEST_WORDS && !isSurelyStory(story.url))) return undefined;
  const bare = bareText(title);
  const from = parts.findIndex((part) => bareText(part.text).includes(bare)) + 1;
  const teaser = parts
    .slice(from)
    .find(
      ({ element, text }) =>
        text.length > SHORTEST_TEASER && !isMeta(element, box) && !bareText(text).includes(bare),
    )?.text;
  const image = findThumbnail(box);
  const imageUrl = image ? findBestSource(image, base) : undefined;
  return { title, url: story.url, ...(teaser ? { teaser } : {}), ...(imageUrl ? { imageUrl } : {}) };
}

/** The card's picture; a portrait or a logo is none. */
export function findThumbnail(box: Element): Element | undefined {
  return [...box.querySelectorAll('img')].find(
    (image) => !ICON_HINT.test(hintsOf(image)) && !isMeta(image, box),
  );
}

function isMeta(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at && at !== box; at = at.parentElement)
    if (META_HINT.test(hintsOf(at)) || at.tagName === 'FIGCAPTION') return true;
  return false;
}
