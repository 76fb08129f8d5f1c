import type { RelatedStory } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { words } from '@/lib/words/words';
import { OutsideLink } from './OutsideLink';
import { SmallPicture } from './SmallPicture';
import type { StoryInLibrary } from './story-in-library';

interface Props {
  stories: readonly RelatedStory[];
  known: StoryInLibrary['known'];
}

/**
 * What else to read: the publisher's own picks, each with a mark that says whether the library has it. One that is there opens from
 * there, with the place in it; one that is not, at its publisher's.
 */
export function RelatedStories({ stories, known }: Props) {
  return (
    <section class="related" aria-labelledby="related-title">
      <h2 id="related-title" lang={words.language} dir={words.direction}>
        {words.article.related}
      </h2>
      <ul>
        {stories.map((story) => {
          const here = known.get(canonicalUrl(story.url));
          return (
            <li key={story.url}>
              {here ? (
                <a href={here.href} target="_blank">
                  <StoryLine
                    story={story}
                    mark={here.isRead ? words.article.relatedRead : words.article.relatedSaved}
                  />
                </a>
              ) : (
                <OutsideLink href={story.url}>
                  <StoryLine story={story} mark={words.article.relatedNew} />
                </OutsideLink>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function StoryLine({ story, mark }: { story: RelatedStory; mark: string }) {
  return (
    <>
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
        <span class="related-mark" lang={words.language} dir={words.direction}>
          {mark}
        </span>
      </span>
    </>
  );
}
