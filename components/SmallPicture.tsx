import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { PicturesWanted } from './pictures-wanted';

/** A small picture beside words that say what it shows; where pictures are off or this one does not come, `otherwise`. */
export function SmallPicture({ src, otherwise }: { src: string; otherwise?: ComponentChildren }) {
  const wanted = useContext(PicturesWanted);
  const [broken, setBroken] = useState(false);
  return (
    <>
      {wanted && (
        <img
          src={src}
          alt=""
          hidden={broken}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      )}
      {(!wanted || broken) && otherwise}
    </>
  );
}
