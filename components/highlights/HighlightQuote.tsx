import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import { words } from '@/lib/words/words';

interface Props {
  highlight: Pick<Highlight, 'colour' | 'note' | 'quote'>;
  /** The story it is from. */
  story: Pick<Article, 'direction' | 'language'> | undefined;
}

/** The words of a highlight in its colour, and what was written to them: a piece of its story, in the story's language. */
export function HighlightQuote({ highlight, story }: Props) {
  return (
    <span
      class="highlight-quote"
      data-colour={highlight.colour}
      lang={story?.language ?? ''}
      dir={story?.direction}
    >
      <span class="visually-hidden" lang={words.language}>
        {words.highlights.colours[highlight.colour]}:{' '}
      </span>
      <span class="quoted" dir="auto">
        {highlight.quote}
      </span>
      {highlight.note && (
        <span class="highlight-note" lang={words.language} dir="auto">
          {highlight.note}
        </span>
      )}
    </span>
  );
}
