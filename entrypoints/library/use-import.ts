import { useRef, useState } from 'preact/hooks';
import type { ImportNumbers, ImportState, StoppedReason } from '@/components/import/import-state';
import { type ImportOutcome, importOutcomes } from '@/lib/article/imported-story';
import type { ImportReading } from '@/lib/import/read-import';
import type { ReportRow } from '@/lib/import/write-report';
import { sendMessage } from '@/lib/messages';
import { words } from '@/lib/words/words';
import type { PieceFrame } from './run-import';

export interface Import {
  state: ImportState;
  /** Reads files and tells what importing them would do; nothing is changed. */
  planFrom: (files: File[]) => void;
  /** Does what the plan says. */
  importNow: () => void;
  /** What became of every row. */
  report: () => Promise<Blob>;
  /** Stops what is under way, or puts away what was told. */
  leave: () => void;
}

/** The background could not take a piece in. */
class Stopped extends Error {
  constructor(readonly why: StoppedReason) {
    super(why);
  }
}

interface Planned {
  reading: ImportReading;
  numbers: ImportNumbers;
  /** What became of each draft. */
  became: Map<unknown, string>;
}

/** An import as state, from the choice of files to the report. It reads and makes stories here; the background writes. */
export function useImport(onBackup: (file: File) => void): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const planned = useRef<Planned>(undefined);
  const underWay = useRef<AbortController>(undefined);

  const planFrom = async (files: File[]) => {
    const { signal } = (underWay.current = new AbortController());
    setState({ step: 'reading', done: 0, of: 0 });
    const { ImportFault } = await import('@/lib/import/import-fault');
    try {
      const { readImport } = await import('@/lib/import/read-import');
      const onProgress = (done: number, of: number) => setState({ step: 'reading', done, of });
      const reading = await readImport(files, new Date(), { onProgress, signal });
      if (reading === 'backup') {
        setState({ step: 'idle' });
        if (files[0]) onBackup(files[0]);
        return;
      }
      planned.current = { reading, numbers: await plan(reading, files, signal), became: new Map() };
      setState({ step: 'planned', numbers: planned.current.numbers });
    } catch (error) {
      if (signal.aborted) setState({ step: 'idle' });
      else setState({ step: 'refused', reason: error instanceof ImportFault ? error.reason : 'failed' });
    } finally {
      underWay.current = undefined;
    }
  };

  const importNow = async ({ became, numbers, reading }: Planned) => {
    const { signal } = (underWay.current = new AbortController());
    const { runImport } = await import('./run-import');
    const counts = noCounts();
    const frame = {
      importId: crypto.randomUUID(),
      source: numbers.source,
      name: numbers.name,
      total: reading.drafts.length,
    };
    const broken = [...numbers.broken];
    const told: ImportNumbers = { ...numbers, counts, broken };
    let done = 0;
    setState({ step: 'importing', done, of: frame.total });
    const end = (reason?: StoppedReason) =>
      setState({
        step: reason ? 'stopped' : 'done',
        numbers: told,
        importId: frame.importId,
        ...(reason && { reason }),
      });
    try {
      await runImport(reading.drafts, {
        signal,
        send: async (stories, number) => {
          const outcomes = await sendPiece(frame, stories, number);
          setState({ step: 'importing', done: (done += stories.length), of: frame.total });
          return outcomes;
        },
        onDone: (draft, outcome, lostText) => {
          if (isOutcome(outcome)) counts[outcome]++;
          else broken.push({ row: draft.row, name: draft.title ?? draft.url, reason: outcome });
          told.lostTexts += Number(lostText);
          became.set(
            draft,
            isOutcome(outcome) ? words.imports.reportWords[outcome] : words.imports.brokenReasons[outcome],
          );
        },
      });
      end();
    } catch (error) {
      end(error instanceof Stopped ? error.why : signal.aborted ? 'canceled' : 'no-answer');
    } finally {
      underWay.current = undefined;
    }
  };

  return {
    state,
    planFrom: (files) => void planFrom(files),
    importNow: () => planned.current && void importNow(planned.current),
    report: () => reportOf(planned.current),
    leave: () => {
      underWay.current?.abort();
      if (!underWay.current) setState({ step: 'idle' });
    },
  };
}

async function plan(
  reading: ImportReading,
  files: readonly File[],
  signal: AbortSignal,
): Promise<ImportNumbers> {
  const [{ makeStory }, { planImport }] = await Promise.all([
    import('@/lib/import/make-story'),
    import('@/lib/library/import/plan-import'),
  ]);
  const stories = reading.drafts.map((draft) => ({ ...makeStory(draft), hasText: draft.text !== undefined }));
  const counts = noCounts();
  for (const outcome of await planImport(stories, { signal })) counts[outcome]++;
  return {
    source: reading.sources[0] ?? 'list',
    name: files.map(({ name }) => name).join(', '),
    counts,
    twice: reading.joined,
    broken: reading.broken,
    ignored: reading.ignored,
    lostTexts: 0,
  };
}

/** A background that died may have taken the piece in already or not: said again, it does nothing twice. */
async function sendPiece(
  frame: PieceFrame,
  stories: Parameters<typeof sendMessage<'importStories'>>[1]['stories'],
  number: number,
) {
  const piece = { ...frame, stories, number };
  const send = () => sendMessage('importStories', piece);
  const answer = await send()
    .catch(send)
    .catch(send)
    .catch(() => undefined);
  if (!answer) throw new Stopped('no-answer');
  if (!answer.ok) throw new Stopped(answer.reason);
  return answer.outcomes;
}

async function reportOf(planned: Planned | undefined): Promise<Blob> {
  const { writeReport } = await import('@/lib/import/write-report');
  const { became, numbers, reading } = planned ?? {};
  const rows: ReportRow[] = (reading?.drafts ?? []).map((draft) => ({
    file: numbers?.name ?? '',
    row: draft.row,
    title: draft.title ?? '',
    address: draft.url,
    became: became?.get(draft) ?? words.imports.reportWords.waiting,
  }));
  const broken = (reading?.broken ?? []).map(({ file, name, reason, row }) => ({
    file,
    row,
    title: name,
    address: '',
    became: words.imports.brokenReasons[reason],
  }));
  return writeReport([...rows, ...broken], words.imports.reportColumns);
}

function isOutcome(value: string): value is ImportOutcome {
  return (importOutcomes as readonly string[]).includes(value);
}

function noCounts(): Record<ImportOutcome, number> {
  return { added: 0, linked: 0, joined: 0, same: 0, binned: 0 };
}
