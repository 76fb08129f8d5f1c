import type { ExportChoice, ExportState } from '@/components/export/ExportPanel';
import { type GrowingFile, growFile } from '@/entrypoints/downloads/growing-file';
import { type ExportFormat, fileEndings } from '@/lib/export/export-format';
import { FileNames } from '@/lib/files/file-name';
import { idsInOrder } from '@/lib/library/lists/ids-in-order';
import { idsOfSearch } from '@/lib/library/lists/ids-of-search';
import type { ListName } from '@/lib/library/lists/list-name';
import { readStories, type StoryRead } from '@/lib/library/read-stories';
import { readStoredSettings } from '@/lib/settings/settings';

/** Which stories: of a list, that a search finds, or those that are picked. `title`: what a person calls them. */
export type ExportScope = { title: string } & (
  | { list: ListName }
  | { query: string; within: ListName }
  | { ids: readonly string[] }
);

/** How often progress is told, in milliseconds. */
const pace = 100;

/**
 * The one export that is under way, whichever page of the library is shown meanwhile. It is written into a file that grows on the
 * disk, and handed over when it is whole.
 */
class Exporting {
  state: ExportState = { step: 'idle' };
  #controller: AbortController | undefined;
  #watchers = new Set<() => void>();

  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  cancel(): void {
    this.#controller?.abort();
  }

  async start(scope: ExportScope, format: ExportChoice): Promise<void> {
    const controller = (this.#controller = new AbortController());
    const { signal } = controller;
    let file: GrowingFile | undefined;
    try {
      this.#tell({ step: 'looking' });
      const ids = await idsOf(scope, signal);
      signal.throwIfAborted();
      if (ids.length === 0 && format !== 'backup') return this.#tell({ step: 'nothing' });
      file = await growFile();
      const madeAt = new Date();
      const withoutText =
        format === 'backup'
          ? await this.#backUp(isWhole(scope) ? undefined : ids, file, signal)
          : await this.#write(format, ids, file, { madeAt, signal, title: scope.title });
      const ending = format === 'backup' ? '.zip' : fileEndings[format];
      const name = new FileNames().take(
        `${scope.title} ${madeAt.toISOString().slice(0, 10)}`,
        ending,
        'lede',
      );
      await file.handOver(name);
      this.#tell({ step: 'written', name, withoutText });
    } catch {
      await file?.drop();
      this.#tell({ step: signal.aborted ? 'canceled' : 'failed' });
    }
  }

  async #write(
    format: ExportFormat,
    ids: readonly string[],
    { sink }: GrowingFile,
    options: { madeAt: Date; signal: AbortSignal; title: string },
  ): Promise<number> {
    // Loaded now: most visits to the library write no file.
    const { writeExport } = await import('@/lib/export/write-export');
    let withoutText = 0;
    async function* counted(stories: AsyncIterable<StoryRead>): AsyncGenerator<StoryRead> {
      for await (const story of stories) {
        if (story.article.blocks.length === 0) withoutText++;
        yield story;
      }
    }
    const onProgress = this.#paced((done) => ({ step: 'writing', done, total: ids.length }));
    onProgress(0);
    await writeExport(format, counted(readStories(ids)), sink, { ...options, onProgress });
    return withoutText;
  }

  /** Tells no stories without a text: a backup has what there is. */
  async #backUp(only: readonly string[] | undefined, { sink }: GrowingFile, signal: AbortSignal): Promise<0> {
    const { writeBackup } = await import('@/lib/library/backup/write-backup');
    const onProgress = this.#paced((rows) => ({ step: 'backing-up', rows }));
    await writeBackup(sink, {
      settings: await readStoredSettings(),
      ...(only && { only }),
      signal,
      onProgress,
    });
    return 0;
  }

  #paced(stateAt: (done: number) => ExportState): (done: number) => void {
    let last = -pace;
    return (done) => {
      if (performance.now() - last < pace) return;
      last = performance.now();
      this.#tell(stateAt(done));
    };
  }

  #tell(state: ExportState): void {
    this.state = state;
    for (const onChange of this.#watchers) onChange();
  }
}

export const exporting = new Exporting();

function idsOf(scope: ExportScope, signal: AbortSignal): Promise<readonly string[]> {
  if ('ids' in scope) return Promise.resolve(scope.ids);
  return 'query' in scope ? idsOfSearch(scope.query, { list: scope.within, signal }) : idsInOrder(scope.list);
}

function isWhole(scope: ExportScope): boolean {
  return 'list' in scope && scope.list === 'all';
}
