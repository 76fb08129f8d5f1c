import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AppearancePanel } from '@/components/AppearancePanel';
import { ArticleView } from '@/components/ArticleView';
import { Bar, type SaveState } from '@/components/Bar';
import { ChangesPanel } from '@/components/changes/ChangesPanel';
import { HighlightLayer } from '@/components/highlights/HighlightLayer';
import { HighlightsPanel } from '@/components/highlights/HighlightsPanel';
import { useHighlighting } from '@/components/highlights/use-highlighting';
import { Player } from '@/components/listen/Player';
import { KeysHelp } from '@/components/KeysHelp';
import { OutlinePanel } from '@/components/OutlinePanel';
import { SharePanel } from '@/components/SharePanel';
import { StoryNote } from '@/components/StoryNote';
import { UndoBar } from '@/components/UndoBar';
import { useAppearance } from '@/components/use-appearance';
import type { HearsKeys } from '@/components/use-keys';
import { usePlace } from '@/components/use-place';
import { useReadingKeys } from '@/components/use-reading-keys';
import { useWatched } from '@/components/use-watched';
import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import type { SavedArticle } from '@/lib/library/watch';
import { watchHighlights } from '@/lib/library/watch-highlights';
import { sendMessage } from '@/lib/messages';
import {
  changeListeningSettings,
  changeReadingSettings,
  rememberedReadingSettings,
  watchReadingSettings,
} from '@/lib/settings/settings';
import { quote } from '@/lib/share/quote';
import { shareable } from '@/lib/share/shareable';
import { words } from '@/lib/words/words';
import { highlightActions } from './highlight-actions';
import { libraryUrl } from './own-addresses';
import { saveStory } from './save-story';
import { useChanges } from './use-changes';
import { useStoryInLibrary } from './use-story-in-library';
import { useStoryListening } from './use-story-listening';

interface Props {
  /** Absent until there is one to show. */
  article: Article | undefined;
  /** Its row, once it is in the library. */
  row: SavedArticle | undefined;
  /** Related stories that are in the library, by canonical address. */
  saved: ReadonlyMap<string, SavedArticle>;
  saveState: SaveState;
  onUndoSave: (() => void) | undefined;
  /** Saves or unsaves; absent when there is nothing to save. */
  onSave: (() => void) | undefined;
  onLibrary: () => void;
  /** Absent where the person stands on the original page already. */
  originalUrl?: string | undefined;
  /** The same story in a tab; absent where this is one. */
  tabUrl?: string | undefined;
  /** A private window leaves no trace, not even of how far a story was read that is kept from elsewhere. */
  leavesTrace: boolean;
  /** What scrolls: the page, or, where the window must not, the story within it. */
  scrolls: 'page' | 'story';
  /** What stands first in the bar, where the story stands beside something else. */
  tools?: ComponentChildren;
  /** Which keys are for the story, where it is not alone on the page. */
  hearsKeys?: HearsKeys;
  /** True where reading aloud goes on in a tab when this page closes. */
  goesOnInTab?: boolean;
  /** What stands above the story or in its place. */
  children: ComponentChildren;
}

const highlightsUrl = browser.runtime.getURL('/highlights.html');
const remembered = rememberedReadingSettings();
const noHighlights: Highlight[] = [];

/** The reading surface: what popup and tab have in common, which is all but where the story comes from. */
export function ReadingSurface(props: Props) {
  const { article, row, saved, saveState, leavesTrace, originalUrl, scrolls, children } = props;
  const settings = useAppearance(remembered, watchReadingSettings);
  const scroller = useRef<HTMLElement>(null);
  const progress = usePlace({
    ...(scrolls === 'story' && { scroller }),
    blocks: article?.blocks,
    place: row?.place,
    onRest: (place) => row && leavesTrace && void sendMessage('keepPlace', { id: row.id, place }),
  });

  const watched = useWatched<Highlight[]>(row?.id, (onChange, onError) =>
    watchHighlights(row?.id ?? '', onChange, onError),
  );
  const highlights = watched.state === 'known' ? watched.value : noHighlights;
  const highlighting = useHighlighting({
    article,
    articleId: leavesTrace && !row?.removedAt ? row?.id : undefined,
    highlights,
    actions: highlightActions,
  });
  const [askedForNote, setAskedForNote] = useState(0);
  const quoted = (passage: string) => (article ? quote(article, passage) : passage);

  const changes = useChanges(article, row);
  const inLibrary = useStoryInLibrary({ article, row, saved });

  // A list of highlights opens the story at one of them.
  const wanted = new URLSearchParams(location.search).get('highlight');
  useEffect(() => {
    if (wanted && watched.state === 'known') highlighting.open(wanted);
  }, [wanted, watched.state]);

  const { listening, settings: listeningSettings } = useStoryListening({
    article,
    id: row?.id,
    goesOnInTab: props.goesOnInTab === true,
  });
  const stepThroughSpeech = (by: 1 | -1) => {
    if (listening.state !== 'off') listening.step(by);
    return listening.state !== 'off';
  };
  const listenOrStop = () => (listening.state === 'off' ? listening.start() : listening.stop());

  const { helpOpen, closeHelp } = useReadingKeys({
    onSettings: (change) => void changeReadingSettings(change),
    onSave: props.onSave,
    onLibrary: props.onLibrary,
    onOriginal: originalUrl ? () => void browser.tabs.create({ url: originalUrl }) : undefined,
    onChooseWord: () => highlighting.choose(),
    onArrow: (to) => highlighting.chooseBeside(to) || stepThroughSpeech(to),
    onHighlight: () => highlighting.mark(),
    onNote: () => highlighting.mark(undefined, true),
    onStoryNote: () => setAskedForNote(askedForNote + 1),
    onListen: () => listening.canListen && listenOrStop(),
    hears: props.hearsKeys,
  });

  return (
    <>
      <KeysHelp list={words.keys.list} open={helpOpen} onClose={closeHelp} />
      <Bar progress={progress} saveState={saveState} onUndo={props.onUndoSave} tools={props.tools}>
        {changes && <ChangesPanel {...changes} />}
        <HighlightsPanel highlighting={highlighting} story={article} quote={quoted} allUrl={highlightsUrl} />
        {props.tabUrl && (
          <a href={props.tabUrl} target="_blank">
            {words.bar.openInTab}
          </a>
        )}
        {listening.canListen && (
          <button type="button" class="bar-button" onClick={listenOrStop}>
            {listening.state === 'off' ? words.listen.title : words.listen.stop}
          </button>
        )}
        {originalUrl && (
          <a href={originalUrl} target="_blank" rel="noopener noreferrer">
            {words.bar.original}
          </a>
        )}
        {article && <OutlinePanel blocks={article.blocks} />}
        {article && (
          <SharePanel
            share={shareable(article, highlighting, row?.note)}
            onFile={row && ((format) => saveStory(format, { row, article, highlights: [...highlights] }))}
          />
        )}
        {!props.tools && (
          <a href={libraryUrl} target="_blank">
            {words.bar.library}
          </a>
        )}
        <AppearancePanel value={settings} onChange={(change) => void changeReadingSettings(change)} />
      </Bar>
      <main
        class={scrolls === 'story' ? 'scroll' : undefined}
        tabIndex={props.tools ? -1 : undefined}
        ref={scroller}
      >
        {children}
        {article && (
          <ArticleView
            article={article}
            inLibrary={inLibrary}
            pictures={settings.pictures}
            marks={highlighting.marks}
            note={
              row &&
              highlighting.canMark && (
                <StoryNote
                  key={row.id}
                  note={row.note}
                  asked={askedForNote}
                  onChange={(note) => void sendMessage('noteArticle', { id: row.id, note })}
                />
              )
            }
          >
            <HighlightLayer highlighting={highlighting} quote={quoted} />
          </ArticleView>
        )}
      </main>
      <div class="story-foot">
        <Player
          listening={listening}
          language={article?.language}
          settings={listeningSettings}
          onSettings={(change) => void changeListeningSettings(change)}
        />
        <UndoBar
          sentence={
            highlighting.failed ? words.highlights.failed : highlighting.removed && words.highlights.removed
          }
          onUndo={highlighting.removed && highlighting.undo}
        />
      </div>
    </>
  );
}
