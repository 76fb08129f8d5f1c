import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '@/lib/words/words';
import type { ImportNumbers, ImportState } from './import-state';
import { ImportSummary, sourceName } from './ImportSummary';

interface Props {
  state: ImportState;
  onFiles: (files: File[]) => void;
  onImport: () => void;
  /** Cancels what is under way, or puts away what was told. */
  onLeave: () => void;
  onUndo: (importId: string) => void;
  onReport: () => void;
  /** A backup that was chosen here on its way back into the library, and the imports of before. */
  children: ComponentChildren;
}

/** Files of other programs on their way into the library: chosen or dropped, told in numbers, taken in, reported. */
export function ImportPanel({ children, onFiles, onImport, onLeave, onReport, onUndo, state }: Props) {
  const isFree = state.step !== 'reading' && state.step !== 'importing';
  return (
    <section class="import">
      <p>{words.imports.help}</p>
      <p class="visually-hidden" role="status">
        {heard(state)}
      </p>
      <FileDrop isFree={isFree} onFiles={onFiles} />
      <Progress state={state} onLeave={onLeave} />
      {state.step === 'refused' && (
        <p class="import-refused" role="alert">
          {words.imports.faults[state.reason]}
        </p>
      )}
      {state.step === 'planned' && (
        <ImportSummary numbers={state.numbers} isDone={false}>
          <ImportNow state={state} onImport={onImport} />
          <button type="button" class="quiet" onClick={onLeave}>
            {words.imports.cancel}
          </button>
        </ImportSummary>
      )}
      {(state.step === 'done' || state.step === 'stopped') && (
        <ImportSummary numbers={state.numbers} isDone outcome={outcomeOf(state)}>
          <button type="button" onClick={() => onUndo(state.importId)}>
            {words.imports.undo}
          </button>
          <button type="button" onClick={onReport}>
            {words.imports.saveReport}
          </button>
          <button type="button" class="quiet" onClick={onLeave}>
            {words.imports.close}
          </button>
        </ImportSummary>
      )}
      {children}
    </section>
  );
}

/** Where it stands, for those who do not see it. A region is heard only where it was before its words came. */
function heard(state: ImportState): string {
  if (state.step === 'planned') {
    const { name, source } = state.numbers;
    const plan = words.imports.planTitle(sourceName(source), name);
    return newStories(state.numbers) > 0 ? plan : `${plan} ${nothingToDo(state.numbers)}`;
  }
  return state.step === 'done' || state.step === 'stopped' ? outcomeOf(state) : '';
}

function outcomeOf({ reason }: ImportState & { step: 'done' | 'stopped' }): string {
  return reason ? words.imports.stopped[reason] : words.imports.done;
}

function newStories({ counts }: ImportNumbers): number {
  return counts.added + counts.joined + counts.linked;
}

/** Why there is nothing to import: all is there, or every row is left out. */
function nothingToDo({ counts }: ImportNumbers): string {
  return counts.same + counts.binned > 0 ? words.imports.nothingNew : words.imports.noStories;
}

function FileDrop({ isFree, onFiles }: { isFree: boolean; onFiles: Props['onFiles'] }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (isFree && files && files.length > 0) onFiles([...files]);
  };
  const takeNow = useRef(take);
  takeNow.current = take;
  // Anywhere on the page: what is dropped beside the frame would else be opened by the browser in its place.
  useEffect(() => {
    const stop = new AbortController();
    const on = (name: 'dragover' | 'dragleave' | 'drop', isOverThen: boolean) =>
      document.addEventListener(
        name,
        (event) => {
          event.preventDefault();
          setOver(isOverThen);
          if (name === 'drop') takeNow.current(event.dataTransfer?.files);
        },
        { signal: stop.signal },
      );
    on('dragover', true);
    on('dragleave', false);
    on('drop', false);
    return () => stop.abort();
  }, []);
  return (
    <fieldset class="import-drop" aria-label={words.imports.dropHere} data-over={isOver ? '' : undefined}>
      <button type="button" aria-disabled={!isFree} onClick={() => isFree && chooser.current?.click()}>
        {words.imports.choose}
      </button>
      <p>{words.imports.formats}</p>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </fieldset>
  );
}

function Progress({ onLeave, state }: Pick<Props, 'onLeave' | 'state'>) {
  if (state.step !== 'reading' && state.step !== 'importing') return null;
  const { done, of, step } = state;
  const sentence =
    step === 'importing'
      ? words.imports.importing(done, of)
      : of > 1
        ? words.imports.readingFiles(done + 1, of)
        : words.imports.reading;
  return (
    <div class="import-progress">
      <progress {...(of > 0 && { value: done, max: of })} aria-label={sentence} />
      <p>{sentence}</p>
      <button type="button" onClick={onLeave}>
        {step === 'importing' ? words.imports.stop : words.imports.cancel}
      </button>
    </div>
  );
}

function ImportNow({ onImport, state }: { onImport: () => void; state: ImportState & { step: 'planned' } }) {
  const count = newStories(state.numbers);
  if (count === 0) return <p>{nothingToDo(state.numbers)}</p>;
  return (
    <button type="button" class="import-now" onClick={onImport}>
      {words.imports.importNow(count)}
    </button>
  );
}
