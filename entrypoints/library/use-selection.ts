import { useRef, useState } from 'preact/hooks';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Picks a story or lets it go; `upTo` names all from the one picked last to this one. */
  pick: (id: string, index: number, upTo?: (from: number, to: number) => Promise<string[]>) => void;
  /** Picks these and no others. */
  set: (ids: Iterable<string>) => void;
  clear: () => void;
  /** Lets go all but these: the others are not in the list any more. */
  keep: (ids: ReadonlySet<string>) => void;
}

/** The stories that something is to be done to. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  /** Where the last one stands: a range is picked from there. None: nothing is picked. */
  const last = useRef<number | undefined>(undefined);

  const pick: Selection['pick'] = (id, index, upTo) => {
    const from = last.current ?? index;
    last.current = index;
    if (upTo) {
      const [low, high] = from < index ? [from, index] : [index, from];
      void upTo(low, high).then((between) => setIds((known) => new Set([...known, ...between])));
      return;
    }
    setIds((known) => {
      const next = new Set(known);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  return {
    ids,
    pick,
    set: (wanted) => setIds(new Set(wanted)),
    clear: () => {
      last.current = undefined;
      setIds(new Set());
    },
    keep: (wanted) =>
      setIds((known) => {
        const kept = [...known].filter((id) => wanted.has(id));
        return kept.length === known.size ? known : new Set(kept);
      }),
  };
}
