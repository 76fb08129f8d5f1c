import { useEffect, useState } from 'preact/hooks';
import { type ExportChoice, ExportPanel } from '@/components/export/ExportPanel';
import { useWatched } from '@/components/use-watched';
import { type ShelfCounts, watchShelfCounts } from '@/lib/library/lists/watch-counts';
import { words } from '@/lib/words/words';
import { exporting, type ExportScope } from './exporting';
import { useLabel } from './use-label';
import type { ViewProps } from './views';

/** Takes stories out as a file: all, those of the list or search one came from, or those that are picked. */
export function ExportView({ place: { address }, picked }: ViewProps) {
  const label = useLabel(address.list) ?? '';
  const counts = useWatched<ShelfCounts>('counts', watchShelfCounts);
  const [chosen, setChosen] = useState<string>();
  const [format, setFormat] = useState<ExportChoice>('markdown');
  const [state, setState] = useState(exporting.state);
  useEffect(() => {
    setState(exporting.state);
    return exporting.watch(() => setState(exporting.state));
  }, []);

  // Whole or not at all: the choices tell how many stories they are of.
  if (counts.state === 'waiting') return null;

  const query = address.query.trim();
  const scopes: Record<string, ExportScope> = {
    ...(picked.length > 0 && { picked: { title: words.export.pickedTitle, ids: picked } }),
    ...(query && { found: { title: query, query, within: address.list } }),
    ...(!query && address.list !== 'all' && { list: { title: label, list: address.list } }),
    everything: { title: words.export.library, list: 'all' },
  };
  const all = counts.state === 'known' ? counts.value.all : undefined;
  const names = {
    picked: words.export.selected(picked.length),
    found: words.export.found(query),
    list: label,
    everything: all === undefined ? words.export.library : words.export.everything(all),
  };
  const keys = Object.keys(scopes) as (keyof typeof names)[];
  const scope = keys.find((key) => key === chosen) ?? keys[0] ?? 'everything';

  return (
    <ExportPanel
      scopes={Object.fromEntries(keys.map((key) => [key, names[key]]))}
      scope={scope}
      onScope={setChosen}
      format={format}
      onFormat={setFormat}
      state={state}
      onSave={() => {
        const of = scopes[scope];
        if (of) void exporting.start(of, format);
      }}
      onCancel={() => exporting.cancel()}
    />
  );
}
