import { Fragment } from 'preact';
import type { Change } from '@/lib/article/diff-revisions';
import { diffWords } from '@/lib/article/diff-words';
import { words } from '@/lib/words/words';

/** A text with the words that went struck through and those that came underlined, and said so to who cannot see it. */
export function ChangedText({ after, before }: Change<string>) {
  return (
    <p class="changed" dir="auto">
      {diffWords(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Mark = kind === 'added' ? 'ins' : 'del';
        const marked = text.trim();
        if (marked === '') return text;
        // The space around the words is not marked.
        const [start, end] = text.split(marked, 2);
        return (
          <Fragment key={index}>
            {start}
            <Mark>
              <span class="visually-hidden" lang={words.language}>
                {words.changes[kind]}{' '}
              </span>
              {marked}
            </Mark>
            {end}
          </Fragment>
        );
      })}
    </p>
  );
}
