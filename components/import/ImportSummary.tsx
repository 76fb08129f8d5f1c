import type { ComponentChildren } from 'preact';
import { importOutcomes } from '@/lib/article/imported-story';
import { words } from '@/lib/words/words';
import type { ImportNumbers } from './import-state';

interface Props {
  numbers: ImportNumbers;
  /** What became of the stories, or what would. */
  isDone: boolean;
  /** How it ended. */
  outcome?: string;
  /** What can be done now: buttons. */
  children: ComponentChildren;
}

/** So many rows are named on the page; the report has all. */
const most = 100;

/** An import in numbers, with every row by its name that is left out. */
export function ImportSummary({ children, isDone, numbers, outcome }: Props) {
  const { broken, counts, ignored, lostTexts, name, source, twice } = numbers;
  const said = isDone ? words.imports.became : words.imports.willBe;
  return (
    <div class="import-summary">
      <h2>
        <bdi>{words.imports.planTitle(sourceName(source), name)}</bdi>
      </h2>
      {outcome && <p class="import-outcome">{outcome}</p>}
      <ul>
        {importOutcomes
          .filter((one) => counts[one] > 0)
          .map((one) => (
            <li key={one}>{said[one](counts[one])}</li>
          ))}
        {twice > 0 && <li>{words.imports.twice(twice)}</li>}
        {lostTexts > 0 && <li>{words.imports.lostTexts(lostTexts)}</li>}
      </ul>
      {broken.length > 0 && (
        <details class="import-rows" open={broken.length <= 5}>
          <summary>{words.imports.broken(broken.length)}</summary>
          <ul>
            {broken.slice(0, most).map((one, index) => (
              <li key={index}>
                <bdi>{one.row > 0 ? words.imports.brokenRow(one.row, one.name) : one.name}</bdi>
                <span>{words.imports.brokenReasons[one.reason]}</span>
              </li>
            ))}
            {broken.length > most && <li>{words.imports.more(broken.length - most)}</li>}
          </ul>
        </details>
      )}
      {ignored.length > 0 && (
        <details class="import-rows">
          <summary>{words.imports.ignored(ignored.length)}</summary>
          <ul>
            {ignored.slice(0, most).map((file) => (
              <li key={file}>
                <bdi>{file}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="ways-on">{children}</p>
    </div>
  );
}

/** The name of what made a file; a later Lede may know more than this one. */
export function sourceName(source: string): string {
  const { sources } = words.imports;
  return Object.hasOwn(sources, source) ? sources[source as keyof typeof sources] : source;
}
