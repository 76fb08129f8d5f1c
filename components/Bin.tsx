import { words } from '@/lib/words/words';
import { ArticleRow, type Row } from './ArticleRow';

interface Props<R extends Row> {
  rows: readonly R[];
  readerUrl: (id: string) => string;
  onRestore: (row: R) => void;
}

/** What was deleted and can still be brought back. Folded; not there when it is empty. */
export function Bin<R extends Row>({ rows, readerUrl, onRestore }: Props<R>) {
  if (rows.length === 0) return null;
  return (
    <details class="bin">
      <summary>{words.library.bin(rows.length)}</summary>
      <p>{words.library.binHelp}</p>
      <ul class="rows">
        {rows.map((row) => (
          <ArticleRow
            key={row.id}
            row={row}
            href={readerUrl(row.id)}
            action={words.library.restore}
            actionLabel={words.library.restoreStory(row.title)}
            onAction={() => onRestore(row)}
          />
        ))}
      </ul>
    </details>
  );
}
