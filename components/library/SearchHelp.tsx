import { words } from '@/lib/words/words';

interface Props {
  /** Puts an example into the field. */
  onTry: (example: string) => void;
}

/** What a search understands, each with an example that can be tried. Folded. */
export function SearchHelp({ onTry }: Props) {
  return (
    <details class="search-help">
      <summary>{words.library.searchHelp}</summary>
      <dl>
        {words.library.searchExamples.map(({ example, does }) => (
          <div key={example}>
            <dt>
              <button type="button" class="quiet" onClick={() => onTry(example)}>
                <code>{example}</code>
              </button>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
