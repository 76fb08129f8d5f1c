import { useEffect, useRef, useState } from 'preact/hooks';
import { AlarmNotice } from '@/components/AlarmNotice';
import { ChangeBar } from '@/components/library/ChangeBar';
import { EmptyList } from '@/components/library/EmptyList';
import { Sidebar } from '@/components/library/Sidebar';
import { PicturesWanted } from '@/components/pictures-wanted';
import { RestorePanel } from '@/components/RestorePanel';
import { useAppearance } from '@/components/use-appearance';
import { useLayer } from '@/components/use-layer';
import { rememberedReadingSettings, watchReadingSettings } from '@/lib/settings/settings';
import { words } from '@/lib/words/words';
import { changeSentence } from './change-sentence';
import { ListHead } from './ListHead';
import { ListView } from './ListView';
import { Questions } from './Questions';
import { StoryPane } from './StoryPane';
import { useAddress } from './use-address';
import { useCare } from './use-care';
import { useStoryActions } from './use-story-actions';
import { useStoryChanges } from './use-story-changes';
import { useSelection } from './use-selection';
import { hrefOfView, useShelfLinks } from './use-shelf-links';
import { ViewFrame } from './ViewFrame';

const remembered = rememberedReadingSettings();

/** The library: its shelves at the side, a list or a page in the middle, a story beside it. Where one is stands in the address. */
export function LibraryApp() {
  const settings = useAppearance(remembered, watchReadingSettings);
  const place = useAddress();
  const { address, go } = place;
  const links = useShelfLinks(address);
  const selection = useSelection();
  const changes = useStoryChanges();
  const care = useCare();
  const scroller = useRef<HTMLDivElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const nav = useRef<HTMLElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  useEffect(() => setMenuOpen(false), [address]);
  useEffect(() => {
    if (isMenuOpen) nav.current?.querySelector('a')?.focus();
  }, [isMenuOpen]);
  useLayer({
    open: isMenuOpen,
    ref: nav,
    opener: menuButton.current ?? undefined,
    onClose: (by) => {
      setMenuOpen(false);
      if (by === 'escape') menuButton.current?.focus();
    },
  });

  const { state } = changes;
  // Another page tells of its own changes in the same place, and of its own files.
  useEffect(() => {
    if (state.step !== 'working') changes.dismiss();
    if (care.restore.step !== 'reading' && care.restore.step !== 'restoring') care.leave();
  }, [address.view]);
  const actions = useStoryActions(address, selection, changes);
  const closeStory = () => go({ story: undefined, isWide: false });

  return (
    <PicturesWanted.Provider value={settings.pictures !== 'off'}>
      <div
        class="library"
        data-menu={isMenuOpen ? '' : undefined}
        data-story={address.story ? (address.isWide ? 'wide' : 'beside') : undefined}
      >
        <Sidebar nav={nav} shelves={links.shelves} groups={links.groups} pages={links.pages} />
        <div
          class="stories"
          ref={scroller}
          role={address.story ? 'region' : 'main'}
          aria-label={address.story ? words.library.list : undefined}
        >
          <button
            type="button"
            ref={menuButton}
            class="menu-button"
            aria-expanded={isMenuOpen}
            aria-controls="shelves"
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            {words.library.menu}
          </button>
          {care.alarm && (
            <AlarmNotice
              alarm={care.alarm}
              copies={care.snapshots}
              onBringBack={care.bringBack}
              onGoOn={care.goOn}
            >
              <RestorePanel restore={care.restore} onRestore={care.restoreNow} onLeave={care.leave} />
            </AlarmNotice>
          )}
          {address.view ? (
            <ViewFrame
              name={address.view}
              place={place}
              care={care}
              picked={[...selection.ids]}
              scroller={scroller}
            />
          ) : (
            <ListView
              place={place}
              scroller={scroller}
              selection={selection}
              onAction={actions.act}
              onUndo={changes.undo}
              head={<ListHead place={place} changes={changes} />}
              empty={
                !care.alarm && (
                  <EmptyList list={address.list} isAllEmpty={links.counts?.all === 0}>
                    <a href={hrefOfView('import')}>{words.library.nothingSaved.import}</a>
                    <a href={hrefOfView('data')}>{words.library.nothingSaved.restore}</a>
                  </EmptyList>
                )
              }
            />
          )}
        </div>
        {address.story && (
          <StoryPane
            id={address.story}
            isWide={address.isWide}
            onWide={(isWide) => go({ isWide })}
            onClose={closeStory}
          />
        )}
        <Questions actions={actions} changes={changes} selection={selection} />
        <ChangeBar
          sentence={changeSentence(state)}
          share={state.step === 'working' && state.of > 1 ? state.done / state.of : undefined}
          onCancel={state.step === 'working' ? changes.cancel : undefined}
          onUndo={changes.undo}
          onClose={state.step === 'working' ? undefined : changes.dismiss}
        />
      </div>
    </PicturesWanted.Provider>
  );
}
