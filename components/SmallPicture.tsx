import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { PicturesWanted } from './pictures-wanted';
import { useLostPicture } from './use-lost-picture';

/** A small picture beside words that say what it shows; where pictures are off or this one does not come, `otherwise`. */
export function SmallPicture({ src, otherwise }: { src: string; otherwise?: ComponentChildren }) {
  const wanted = useContext(PicturesWanted);
  const { isLost, attempt, onError } = useLostPicture();
  return (
    <>
      {wanted && (
        <img
          key={attempt}
          src={src}
          alt=""
          hidden={isLost}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={onError}
        />
      )}
      {(!wanted || isLost) && otherwise}
    </>
  );
}
