import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Article, Picture } from '@/lib/article/article';
import type { LeafMark } from '@/lib/article/leaf-marks';
import type { ReadingSettings } from '@/lib/settings/reading-settings';
import { FootnotePopover, type OpenFootnote } from './FootnotePopover';
import { LeafMarks } from './LeafSpans';
import { Enlarge, Lightbox } from './Lightbox';
import { PicturesWanted } from './pictures-wanted';
import { ShowFootnote } from './show-footnote';
import type { StoryInLibrary } from './story-in-library';
import { StoryEnd } from './StoryEnd';
import { StoryHeader } from './StoryHeader';
import { StoryText } from './StoryText';

interface Props {
  article: Article;
  /** The same object as long as nothing in it changes. */
  inLibrary: StoryInLibrary;
  pictures: ReadingSettings['pictures'];
  /** What is highlighted, by leaf. */
  marks: ReadonlyMap<string, readonly LeafMark[]>;
  /** What the person wrote about the story, or the way to write it. */
  note?: ComponentChildren;
  /** What opens over the story, placed in its box. */
  children?: ComponentChildren;
}

/**
 * The story, from section line to receipt. The same in the popup and in the tab. The text is drawn once: what changes around it
 * (a place, a row of the library, an open note) does not draw a long text again.
 */
export function ArticleView({ article, children, inLibrary, marks, note, pictures }: Props) {
  const [enlarged, setEnlarged] = useState<Picture>();
  const [openNote, setOpenNote] = useState<OpenFootnote>();
  const showFootnote = useCallback(
    (noteId: string, mark: Element) => {
      const found = article.footnotes?.find((one) => one.id === noteId);
      setOpenNote((open) => (found && open?.mark !== mark ? { note: found, mark } : undefined));
    },
    [article],
  );
  const header = useMemo(() => <StoryHeader article={article} />, [article]);
  const text = useMemo(() => <StoryText article={article} />, [article]);
  const end = useMemo(() => <StoryEnd article={article} inLibrary={inLibrary} />, [article, inLibrary]);

  return (
    <Enlarge.Provider value={setEnlarged}>
      <PicturesWanted.Provider value={pictures !== 'off'}>
        <ShowFootnote.Provider value={showFootnote}>
          <article class="story" lang={article.language} dir={article.direction}>
            <LeafMarks.Provider value={marks}>
              {header}
              {text}
            </LeafMarks.Provider>
            {note}
            {end}
            {openNote && <FootnotePopover open={openNote} onClose={() => setOpenNote(undefined)} />}
            {children}
          </article>
          <Lightbox pictures={picturesOf(article)} current={enlarged} onChange={setEnlarged} />
        </ShowFootnote.Provider>
      </PicturesWanted.Provider>
    </Enlarge.Provider>
  );
}

/** Every picture of the story that is drawn large, in page order. */
function picturesOf({ blocks, lead }: Article): Picture[] {
  return [
    ...(lead ? [lead] : []),
    ...blocks.flatMap((block) => (block.kind === 'figure' ? block.pictures : [])),
  ];
}
