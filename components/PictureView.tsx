import { useContext, useState } from 'preact/hooks';
import type { Picture } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { Enlarge } from './Lightbox';
import { PicturesWanted } from './pictures-wanted';
import { useLostPicture } from './use-lost-picture';

interface Props {
  picture: Picture;
  /** The picture that opens the story is wanted at once; the others when they come near. */
  eager?: boolean | undefined;
}

/** A picture of the story, in space that is kept for it, enlarged by a click; where pictures are off, a button that fetches this one. */
export function PictureView({ picture, eager }: Props) {
  const wanted = useContext(PicturesWanted);
  const enlarge = useContext(Enlarge);
  const [asked, setAsked] = useState(false);
  const { isLost, attempt, onError } = useLostPicture();
  if (!wanted && !asked) {
    return (
      <button type="button" class="picture-off" onClick={() => setAsked(true)}>
        <span lang={words.language} dir={words.direction}>
          {words.article.showPicture}
        </span>
        {picture.alt && <span>{picture.alt}</span>}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="enlarge"
        hidden={isLost}
        aria-label={words.article.enlarge(picture.alt)}
        onClick={() => enlarge(picture)}
      >
        <img
          key={attempt}
          src={picture.src}
          alt={picture.alt ?? ''}
          // Both sizes together reserve the space, so nothing jumps when the picture comes.
          width={picture.height && picture.width}
          height={picture.width && picture.height}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          referrerpolicy="no-referrer"
          onError={onError}
        />
      </button>
      {isLost && (
        <p class="picture-lost" lang={words.language} dir={words.direction}>
          {words.article.pictureLost}
        </p>
      )}
    </>
  );
}
