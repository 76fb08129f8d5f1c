import type { RelatedStory } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { words } from '@/lib/words/words';
import { OutsideLink } from './OutsideLink';
import { SmallPicture } from './SmallPicture';

interface Props {
  stories: readonly RelatedStory[];
  /** Canonical addresses of those that are in the library. */
  saved: ReadonlySet<string>;
}

/** What else to read: the publisher's own picks, each with a mark that says whether the library has it. */
export function RelatedStories({ stories, saved }: Props) {
  return (
    <section class="related" aria-labelledby="related-title">
      <h2 id="related-title">{words.article.related}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.url}>
            <OutsideLink href={story.url}>
              {story.imageUrl && <SmallPicture src={story.imageUrl} />}
              <span class="related-words">
                <span class="related-title" dir="auto">
                  {story.title}
                </span>
                {story.teaser && (
                  <span class="related-teaser" dir="auto">
                    {story.teaser}
                  </span>
                )}
                <span class="related-mark">
                  {saved.has(canonicalUrl(story.url)) ? words.article.relatedSaved : words.article.relatedNew}
                </span>
              </span>
            </OutsideLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
