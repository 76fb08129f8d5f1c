import { useEffect, useRef } from 'preact/hooks';
import { readerUrl } from '@/entrypoints/reading/own-addresses';
import { SavedStory } from '@/entrypoints/reading/SavedStory';
import { words } from '@/lib/words/words';

interface Props {
  id: string;
  isWide: boolean;
  onWide: (isWide: boolean) => void;
  onClose: () => void;
}

/** The story that is open, beside the list or in the whole window. It takes the focus, so that keys are its own. */
export function StoryPane({ id, isWide, onWide, onClose }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pane.current?.querySelector('main')?.focus({ preventScroll: true });
  }, [id]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What is open in the story has taken it already.
      if (event.key !== 'Escape' || event.defaultPrevented || !hearsKeys(event.target)) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div class="story-pane" ref={pane}>
      <SavedStory
        key={id}
        id={id}
        onLibrary={onClose}
        scrolls="story"
        beside={{
          tabUrl: readerUrl(id),
          hearsKeys,
          tools: () => (
            <>
              <button type="button" class="bar-button" onClick={onClose}>
                {words.library.closeStory}
              </button>
              <button
                type="button"
                class="bar-button wide"
                aria-pressed={isWide}
                onClick={() => onWide(!isWide)}
              >
                {words.library.wide}
              </button>
            </>
          ),
        }}
      />
    </div>
  );
}

/** Keys are for the story where the focus is in it. */
export function hearsKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.story-pane') !== null;
}
