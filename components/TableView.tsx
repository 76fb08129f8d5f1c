import type { TableBlock } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { captionLeaf, cellLeaf } from '@/lib/article/running-text';
import { words } from '@/lib/words/words';
import { LeafSpans, LeafText } from './LeafSpans';

/** A table. A wide one scrolls inside itself, so the keyboard must reach it and a name must say what was reached. */
export function TableView({ block }: { block: TableBlock & { id: string } }) {
  const heads = block.rows[0]?.filter((cell) => cell.header).map((cell) => spansText(cell.spans)) ?? [];
  return (
    <div
      class="table"
      tabIndex={0}
      role="group"
      aria-label={block.caption ?? words.article.table(heads.filter(Boolean))}
    >
      <table>
        {block.caption && (
          <caption data-leaf={captionLeaf(block.id)}>
            <LeafText leaf={captionLeaf(block.id)} text={block.caption} />
          </caption>
        )}
        <tbody>
          {block.rows.map((row, rowIndex) => (
            // Cells have no identity of their own and never move.
            <tr key={rowIndex}>
              {row.map((cell, cellIndex) => {
                const Cell = cell.header ? 'th' : 'td';
                const leaf = cellLeaf(block.id, rowIndex, cellIndex);
                const { colSpan, rowSpan } = cell;
                return (
                  <Cell key={cellIndex} colSpan={colSpan} rowSpan={rowSpan} dir="auto" data-leaf={leaf}>
                    <LeafSpans leaf={leaf} spans={cell.spans} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
