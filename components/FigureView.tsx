import type { Picture } from '@/lib/article/article';
import { Caption } from './Caption';
import { PictureView } from './PictureView';

interface Props {
  pictures: readonly Picture[];
  caption?: string | undefined;
  credit?: string | undefined;
  /** See PictureView. */
  eager?: boolean;
}

/** One picture or a gallery, with what is seen and who took it kept apart. */
export function FigureView({ pictures, caption, credit, eager }: Props) {
  return (
    <figure class={pictures.length > 1 ? 'gallery' : undefined}>
      {pictures.map((picture) => (
        <div key={picture.src} class="picture">
          <PictureView picture={picture} eager={eager} />
          {pictures.length > 1 && <Caption caption={picture.caption} credit={picture.credit} />}
        </div>
      ))}
      {(caption || credit) && (
        <figcaption>
          <Caption caption={caption} credit={credit} />
        </figcaption>
      )}
    </figure>
  );
}
