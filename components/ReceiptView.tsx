import type { LeftOut, Receipt } from '@/lib/article/article';
import { words } from '@/lib/words/words';

type Thing = keyof typeof words.article.leftOutThings;

/**
 * What was left out of the page, for whoever wonders: in one line, unfolded kind by kind. What was taken out of the text only to
 * be shown as data (author, headline, related stories, topics) was not left out.
 */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const leftOut = receipt.leftOut.filter(isThing);
  if (leftOut.length === 0) return null;
  const kinds = [...Map.groupBy(leftOut, (left) => left.reason)].map(([reason, lefts]) => ({
    lefts,
    name: words.article.leftOutThings[reason](lefts.length),
  }));
  return (
    <details class="receipt" lang={words.language} dir={words.direction}>
      <summary>
        <span>{words.article.leftOut(kinds.map((kind) => kind.name))}</span>{' '}
        <span class="receipt-show">{words.article.showLeftOut}</span>
      </summary>
      {kinds.map(({ name, lefts }) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul>
            {lefts.map((left, index) => (
              // The same box may stand on a page twice; the list never changes.
              <li key={index} dir="auto">
                {left.text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{words.article.keptShare(receipt.keptShare)}</p>
    </details>
  );
}

function isThing(left: LeftOut): left is LeftOut & { reason: Thing } {
  return Object.hasOwn(words.article.leftOutThings, left.reason);
}
