import { useContext } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { ShowFootnote } from './show-footnote';

/** The mark of a note in the text. A plain click opens the note beside it; where that is not possible it is a link to the end. */
export function FootnoteMark({ note, label }: { note: string; label: string }) {
  const show = useContext(ShowFootnote);
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(note, event.currentTarget as Element);
  };
  return (
    <sup class="footnote-ref">
      <a
        href={`#note-${note}`}
        id={`ref-${note}`}
        aria-haspopup="dialog"
        aria-label={words.article.footnote(label)}
        onClick={onClick}
      >
        {label}
      </a>
    </sup>
  );
}
