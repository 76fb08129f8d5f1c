import { createContext } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Picture } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { Caption } from './Caption';

/** Enlarges a picture of the story that is shown. */
export const Enlarge = createContext<(picture: Picture) => void>(() => undefined);

interface Props {
  /** All pictures of the story, in page order. */
  pictures: readonly Picture[];
  /** The enlarged one; none when the lightbox is closed. */
  current: Picture | undefined;
  onChange: (picture: Picture | undefined) => void;
}

/** One picture as large as the window allows, with what it shows and who took it. Arrows go on, Escape closes. */
export function Lightbox({ pictures, current, onChange }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const index = current ? pictures.indexOf(current) : -1;
  const isOneOfMany = index >= 0 && pictures.length > 1;
  const go = (by: number) => onChange(pictures[index + by] ?? current);

  useEffect(() => {
    if (current) dialog.current?.showModal();
    else dialog.current?.close();
  }, [current !== undefined]);

  useEffect(() => {
    if (!current) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight') go(1);
      if (event.key === 'ArrowLeft') go(-1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [current]);

  return (
    <dialog
      ref={dialog}
      class="lightbox"
      aria-label={words.article.picture}
      onClose={() => onChange(undefined)}
    >
      {current && (
        <figure>
          <img src={current.src} alt={current.alt ?? ''} referrerpolicy="no-referrer" />
          <figcaption>
            <Caption caption={current.caption} credit={current.credit} />
          </figcaption>
        </figure>
      )}
      <div class="lightbox-keys" lang={words.language} dir={words.direction}>
        {/* At the ends the buttons stay what they are: one that is disabled would drop the focus out of the dialog. */}
        {isOneOfMany && (
          <button type="button" aria-disabled={index <= 0} onClick={() => go(-1)}>
            {words.article.previousPicture}
          </button>
        )}
        <output>{isOneOfMany && words.article.pictureOf(index + 1, pictures.length)}</output>
        {isOneOfMany && (
          <button type="button" aria-disabled={index >= pictures.length - 1} onClick={() => go(1)}>
            {words.article.nextPicture}
          </button>
        )}
        <button type="button" onClick={() => onChange(undefined)}>
          {words.keys.close}
        </button>
      </div>
    </dialog>
  );
}
