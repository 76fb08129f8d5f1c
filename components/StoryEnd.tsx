import type { Article } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { AuthorCard } from './AuthorCard';
import { Footnotes } from './Footnotes';
import { LibraryMatches } from './LibraryMatches';
import { ReceiptView } from './ReceiptView';
import { RelatedStories } from './RelatedStories';
import type { StoryInLibrary } from './story-in-library';
import { ThreadOfStory } from './threads/ThreadOfStory';

interface Props {
  article: Article;
  inLibrary: StoryInLibrary;
}

/** What follows the text: notes, topics, who wrote it, what else to read, and what was left out. */
export function StoryEnd({ article, inLibrary }: Props) {
  const { authors, footnotes, receipt, related, tags, url } = article;
  return (
    <footer>
      {footnotes && footnotes.length > 0 && <Footnotes notes={footnotes} />}
      {tags.length > 0 && (
        <ul class="tags" aria-label={words.article.tags}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {authors.length > 0 && (
        <section class="authors" aria-label={words.article.authors(authors.length)}>
          {authors.map((author) => (
            <AuthorCard
              key={author.profileUrl ?? author.name}
              author={author}
              others={inLibrary.byAuthor.get(author.name)}
            />
          ))}
        </section>
      )}
      {inLibrary.thread && <ThreadOfStory {...inLibrary.thread} />}
      {related.length > 0 && <RelatedStories stories={related} known={inLibrary.known} />}
      {inLibrary.matches.length > 0 && <LibraryMatches matches={inLibrary.matches} />}
      <ReceiptView receipt={receipt} />
      <p class="source">{url}</p>
    </footer>
  );
}
