import { blockText } from '@/lib/article/article-text';
import type { Change, RevisionDiff } from '@/lib/article/diff-revisions';
import { useDisclosure } from '@/components/use-disclosure';
import { words } from '@/lib/words/words';
import { ChangedText } from './ChangedText';

interface Props {
  diff: RevisionDiff;
  /** ISO 8601: when the text was read that the story is compared with. */
  since: string;
}

/**
 * 'Updated since you saved it', with the paragraphs that came, went or were reworded. It opens from the bar, where it moves no text
 * when it arrives. Not there when no word was changed.
 */
export function ChangesPanel({ diff, since }: Props) {
  const disclosure = useDisclosure();
  const changes = diff.blocks.flatMap((change): Change<string>[] => {
    if (change.kind === 'changed')
      return [{ before: blockText(change.before), after: blockText(change.after) }];
    if (change.kind === 'added') return [{ before: '', after: blockText(change.block) }];
    if (change.kind === 'removed') return [{ before: blockText(change.block), after: '' }];
    return [];
  });
  const told = changes.filter(({ after, before }) => before !== after);
  const heads = [diff.title, diff.dek].flatMap((change) =>
    change ? [{ before: change.before ?? '', after: change.after ?? '' }] : [],
  );
  if (told.length === 0 && heads.length === 0) return null;
  const text = words.changes;
  return (
    <details class="menu" ref={disclosure.ref} open={disclosure.open} onToggle={disclosure.onToggle}>
      <summary class="news" aria-label={text.show}>
        {text.title}
      </summary>
      <div class="panel changes">
        <p>{text.updated(since)}</p>
        {heads.length > 0 && (
          <section aria-label={text.head}>
            <p>{text.head}</p>
            {heads.map((change) => (
              <ChangedText key={change.after} {...change} />
            ))}
          </section>
        )}
        {told.length > 0 && (
          <section aria-label={text.paragraphs(told.length)}>
            <p>{text.paragraphs(told.length)}</p>
            {told.map((change, index) => (
              // Changes have no identity of their own and never move.
              <ChangedText key={index} {...change} />
            ))}
          </section>
        )}
      </div>
    </details>
  );
}
