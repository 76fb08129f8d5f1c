import type { Receipt } from '@/lib/article/article';
import { words } from '@/lib/words/words';

/** What was left out of the page, for whoever wonders. Folded. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  if (receipt.leftOut.length === 0) return null;
  return (
    <details class="receipt">
      <summary>{words.article.receipt(receipt.leftOut.length)}</summary>
      <ul>
        {receipt.leftOut.map((left, index) => (
          // The same box may stand on a page twice; the list never changes.
          <li key={index}>
            <b>{words.article.leftOut[left.reason]}</b> <span dir="auto">{left.text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
