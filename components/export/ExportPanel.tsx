import { Choices } from '@/components/Choices';
import { words } from '@/lib/words/words';

const formats = words.export.formats;
export type ExportChoice = keyof typeof formats;

/** Where an export is. Counts are stories; `rows` are records of a backup. */
export type ExportState =
  | { step: 'idle' | 'looking' | 'canceled' | 'nothing' | 'failed' }
  | { step: 'writing'; done: number; total: number }
  | { step: 'backing-up'; rows: number }
  | { step: 'written'; name: string; withoutText: number };

interface Props {
  /** What can be exported: name → what a person calls it. */
  scopes: Record<string, string>;
  scope: string;
  onScope: (scope: string) => void;
  format: ExportChoice;
  onFormat: (format: ExportChoice) => void;
  state: ExportState;
  onSave: () => void;
  onCancel: () => void;
}

/** Which stories, as what, and how far it is. */
export function ExportPanel(props: Props) {
  const { format, scope, scopes, state } = props;
  const isBusy = state.step === 'looking' || state.step === 'writing' || state.step === 'backing-up';
  return (
    <section class="export">
      <p>{words.export.help}</p>
      <Choices legend={words.export.what} choices={scopes} value={scope} onChange={props.onScope} />
      <Choices legend={words.export.format} choices={formats} value={format} onChange={props.onFormat} />
      <p class="format-help">{words.export.formatHelp[format]}</p>
      <p class="ways-on">
        <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && props.onSave()}>
          {words.export.save}
        </button>
        {isBusy && (
          <button type="button" class="quiet" onClick={props.onCancel}>
            {words.export.cancel}
          </button>
        )}
      </p>
      {isBusy && (
        <progress
          aria-label={words.export.title}
          {...(state.step === 'writing' && { value: state.done, max: state.total })}
        />
      )}
      <p role="status">{sentence(state)}</p>
      {state.step === 'written' && state.withoutText > 0 && (
        <p>{words.export.withoutText(state.withoutText)}</p>
      )}
    </section>
  );
}

function sentence(state: ExportState): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'writing':
      return words.export.progress(state.done, state.total);
    case 'backing-up':
      return words.export.records(state.rows);
    case 'written':
      return words.export.done(state.name);
    case 'looking':
    case 'canceled':
    case 'nothing':
    case 'failed':
      return words.export[state.step];
  }
}
