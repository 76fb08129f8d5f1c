import type { Footnote } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { BlocksView } from './BlocksView';
import { Popover } from './Popover';

export interface OpenFootnote {
  note: Footnote;
  /** The mark in the text. */
  mark: Element;
}

/** A note beside its mark, so that nobody loses the line. All notes stand at the end as well, on paper too. */
export function FootnotePopover({ open, onClose }: { open: OpenFootnote; onClose: () => void }) {
  return (
    <Popover
      anchor={open.mark}
      label={words.article.footnote(open.note.label)}
      class="note-popover"
      takesFocus
      onClose={onClose}
    >
      <BlocksView blocks={open.note.blocks} />
    </Popover>
  );
}
