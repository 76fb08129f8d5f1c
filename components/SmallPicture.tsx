import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { PicturesWanted } from './pictures-wanted';

/** A small picture beside words that say what it shows; where pictures are off, `otherwise`. */
export function SmallPicture({ src, otherwise }: { src: string; otherwise?: ComponentChildren }) {
  const wanted = useContext(PicturesWanted);
  if (!wanted) return <>{otherwise}</>;
  return <img src={src} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />;
}
