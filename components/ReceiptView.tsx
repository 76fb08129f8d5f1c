import type { LeftOut, Receipt } from '@/lib/article/article';
import { words } from '@/lib/words/words';

type Thing = keyof typeof words.article.leftOutThings;

/**
 * What was left out of the page, for whoever wonders: in one line, unfolded one by one. What was taken out of the text only to
 * be shown as data (author, headline, related stories, topics) was not left out.
 */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const leftOut = receipt.leftOut.filter(isThing);
  if (leftOut.length === 0) return null;
  const byReason = Map.groupBy(leftOut, (left) => left.reason);
  const things = [...byReason].map(([reason, lefts]) => words.article.leftOutThings[reason](lefts.length));
  return (
    <details class="receipt">
      <summary>{words.article.leftOut(things)}</summary>
      <ul>
        {leftOut.map((left, index) => (
          // The same box may stand on a page twice; the list never changes.
          <li key={index} dir="auto">
            {left.text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function isThing(left: LeftOut): left is LeftOut & { reason: Thing } {
  return Object.hasOwn(words.article.leftOutThings, left.reason);
}
