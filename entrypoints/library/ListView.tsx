import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KeysHelp } from '@/components/KeysHelp';
import { NothingFound } from '@/components/library/NothingFound';
import { PickBar } from '@/components/library/PickBar';
import { RowList } from '@/components/library/RowList';
import { SearchBox } from '@/components/library/SearchBox';
import { SearchHelp } from '@/components/library/SearchHelp';
import { SortChoice } from '@/components/library/SortChoice';
import { StoryRow } from '@/components/library/StoryRow';
import { useCover } from '@/components/library/use-cover';
import type { RowWindow } from '@/components/library/use-window';
import { Notice } from '@/components/Notice';
import { idsOfSearch } from '@/lib/library/lists/ids-of-search';
import { idsInOrder } from '@/lib/library/lists/ids-in-order';
import { listOfTag } from '@/lib/library/lists/list-name';
import { readerUrl } from '@/entrypoints/reading/own-addresses';
import type { SavedArticle } from '@/lib/library/watch';
import { words } from '@/lib/words/words';
import { ActionButtons } from './ActionButtons';
import { formatAddress } from './address';
import { orderOf, sortsFor } from './sorts';
import type { StoryAction } from './story-action';
import type { Place } from './use-address';
import { useLabel } from './use-label';
import { useListKeys } from './use-list-keys';
import { useListPlace } from './use-list-place';
import type { Selection } from './use-selection';
import { hrefOfList } from './use-shelf-links';
import { useSteadyRows } from './use-steady-rows';
import { useStories } from './use-stories';
import { views } from './views';

interface Props {
  place: Place;
  scroller: RefObject<HTMLDivElement | null>;
  selection: Selection;
  onAction: (action: StoryAction, row?: SavedArticle) => void;
  onUndo: (() => void) | undefined;
  /** What stands above the rows: who an author is, what a tag can be made. */
  head?: ComponentChildren;
  /** What stands in place of rows where there are none. */
  empty: ComponentChildren;
}

const lists = {
  site: (domain: string) => hrefOfList(`site:${domain}`),
  author: (id: string) => hrefOfList(`author:${id}`),
  tag: (tag: string) => hrefOfList(listOfTag(tag)),
};
/** Before it is known how many rows are in sight: a little more than a tall window holds. */
const firstWindow: RowWindow = { from: 0, to: 40 };

/** A list or what was searched: the field, how many there are, and the rows. */
export function ListView({ place, scroller, selection, onAction, onUndo, head, empty }: Props) {
  const { address, go } = place;
  const { list, query, sort } = address;
  const label = useLabel(list);
  const [window, setWindow] = useState(firstWindow);
  const stories = useStories(address, window);
  const field = useRef<HTMLInputElement>(null);
  const fixed = useRef<HTMLDivElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const isSearch = query.trim() !== '';
  const total = stories.total ?? 0;
  const { order, isReversed } = orderOf(sort);
  const picked = selection.ids.size;
  useCover(scroller, fixed, picked > 0);

  /** The ids between two places of the list, fetched or not. */
  const idsBetween = async (from: number, to: number) => {
    const indexes = Array.from({ length: to - from + 1 }, (_, step) => from + step);
    const known = indexes.flatMap((index) => stories.rowAt(index)?.id ?? []);
    if (known.length === indexes.length || isSearch || order === 'relevance') return known;
    return (await idsInOrder(list, order, isReversed)).slice(from, to + 1);
  };
  const pick = (row: SavedArticle, index: number, toHere: boolean) =>
    selection.pick(row.id, index, toHere ? idsBetween : undefined);
  const pickAll = () => void (isSearch ? idsOfSearch(query, { list }) : idsInOrder(list)).then(selection.set);
  const open = (row: SavedArticle) => go({ story: row.id });

  const keys = useListKeys({
    scroller,
    field,
    total,
    onAction,
    onUndo,
    rowAt: stories.rowAt,
    indexOf: stories.indexOf,
    isStale: stories.isStale,
    hasPicked: picked > 0,
    onPick: pick,
    onPickAll: pickAll,
    onPickNone: selection.clear,
    onOpen: open,
    onClose: address.story === undefined ? undefined : () => go({ story: undefined, isWide: false }),
    onHelp: () => setHelpOpen(true),
  });

  useLayoutEffect(selection.clear, [list, query, sort]);
  // What left the list, here or in another window, is not to be changed by the next key.
  useEffect(() => {
    if (picked > 0 && !stories.isStale) void idsInOrder(list).then((ids) => selection.keep(new Set(ids)));
  }, [stories.total]);
  const listName = `${list} ${sort} ${query}`;
  useSteadyRows({ scroller, list: listName, stories });
  useListPlace({
    scroller,
    list: listName,
    isThere: stories.total !== undefined && !stories.isStale,
    current: keys.current,
    latest: keys.latest,
    onStart: keys.setCurrent,
    onReturn: keys.comeBack,
  });
  // Whoever closes a story, by whatever way, is back at its row; with the drawing, before the focus that was dropped goes elsewhere.
  const hadStory = useRef(false);
  useLayoutEffect(() => {
    if (hadStory.current && !address.story) keys.comeBack();
    hadStory.current = address.story !== undefined;
  }, [address.story]);
  useEffect(() => {
    if (label && !address.story) document.title = `${label} – ${words.extension.name}`;
  }, [label, address.story]);

  const sortOfList = useRef(isSearch ? undefined : sort);
  const search = (typed: string) => {
    // The way back leads to what was there before the search, not to every letter of it.
    const isOver = typed.trim() === '';
    const replaces = isSearch !== isOver;
    if (!isSearch) sortOfList.current = sort;
    go(
      {
        query: typed,
        // Hits have an order of their own, which lasts while words are changed; the list's comes back after them.
        sort: isOver ? sortOfList.current : isSearch ? sort : undefined,
        ...(list === 'bin' && { list: 'all' }),
      },
      { replaces },
    );
  };

  return (
    <>
      <KeysHelp list={words.library.keys} open={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <div class="over-rows" ref={fixed}>
        <search class="search">
          <SearchBox field={field} query={query} onQuery={search} onLeave={() => keys.goTo(keys.current)} />
          <SearchHelp
            onTry={(example) => {
              search(example);
              field.current?.focus();
            }}
          />
        </search>
        {/* Heard only because it is there before anything is picked. */}
        <p class="visually-hidden" role="status">
          {picked > 0 && words.library.picked(picked)}
        </p>
        {picked > 0 && (
          <PickBar
            picked={picked}
            total={stories.found?.total ?? stories.total}
            onAll={pickAll}
            onClear={selection.clear}
          >
            <ActionButtons list={list} onAction={(action) => onAction(action)} />
            {views['export'] && (
              <button type="button" onClick={() => go({ view: 'export' })}>
                {views['export'].title}
              </button>
            )}
          </PickBar>
        )}
      </div>
      <div class="list-head">
        <h1>{label}</h1>
        <p role="status">
          {stories.found
            ? words.library.hits(stories.found.total, stories.found.isExact)
            : stories.total === undefined
              ? words.library.loading
              : words.library.count(stories.total)}
        </p>
        {total > 0 && (
          <a class="quiet" href={formatAddress({ ...address, view: 'export', story: undefined })}>
            {words.export.these}
          </a>
        )}
        <SortChoice
          sorts={sortsFor(list, isSearch)}
          value={sort ?? (isSearch ? 'relevance' : 'saved')}
          onChange={(chosen) => go({ sort: chosen })}
        />
      </div>
      {!isSearch && stories.total !== 0 && head}
      {stories.failure === 'search' && <p role="alert">{words.library.searchFailed}</p>}
      {stories.failure && stories.failure !== 'search' && (
        <Notice {...words.libraryFailed[stories.failure]} />
      )}
      {stories.total === 0 &&
        (stories.found ? (
          <NothingFound
            within={list === 'all' ? undefined : label}
            onEverywhere={() => go({ list: 'all' })}
          />
        ) : (
          empty
        ))}
      <RowList
        scroller={scroller}
        total={total}
        rowAt={stories.rowAt}
        onWindow={setWindow}
        current={keys.current}
        onFocus={keys.setCurrent}
        kind={`${stories.found ? 'found' : ''} ${picked > 0 ? 'picking' : ''}`}
      >
        {(row: SavedArticle, index) => (
          <StoryRow
            row={row}
            found={stories.foundAt(index)}
            href={readerUrl(row.id)}
            lists={lists}
            isOpen={address.story === row.id}
            isCurrent={index === keys.current}
            isPicked={selection.ids.has(row.id)}
            onPick={(toHere) => {
              keys.setCurrent(index);
              pick(row, index, toHere);
            }}
            onOpen={() => {
              keys.setCurrent(index);
              open(row);
            }}
          >
            <ActionButtons
              row={row}
              list={list}
              tabIndex={index === keys.current ? 0 : -1}
              onAction={(action) => onAction(action, row)}
            />
          </StoryRow>
        )}
      </RowList>
    </>
  );
}
