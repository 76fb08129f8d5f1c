import type { Footnote } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { BlocksView } from './BlocksView';

/** All notes at the end of the story, each with the way back to its mark. */
export function Footnotes({ notes }: { notes: readonly Footnote[] }) {
  return (
    <section class="footnotes" aria-label={words.article.footnotes}>
      <h2 lang={words.language} dir={words.direction}>
        {words.article.footnotes}
      </h2>
      {notes.map((note) => (
        <div key={note.id} id={`note-${note.id}`} class="footnote">
          <a href={`#ref-${note.id}`} aria-label={words.article.backToText(note.label)}>
            {note.label}
          </a>
          <div>
            <BlocksView blocks={note.blocks} />
          </div>
        </div>
      ))}
    </section>
  );
}
