import type { FigureBlock } from '@/lib/article/article';
import { captionLeaf } from '@/lib/article/running-text';
import { wholeCaption } from '@/lib/article/whole-caption';
import { Caption } from './Caption';
import { PictureView } from './PictureView';

interface Props {
  figure: Omit<FigureBlock, 'kind'>;
  /** What its captions are leaves of (running-text.ts). */
  id: string;
  /** See PictureView. */
  eager?: boolean;
}

/** One picture or a gallery, with what is seen and who took it kept apart. */
export function FigureView({ eager, figure, id }: Props) {
  const isGallery = figure.pictures.length > 1;
  const { caption, credit } = wholeCaption(figure);
  return (
    <figure class={isGallery ? 'gallery' : undefined}>
      {figure.pictures.map((picture, index) => (
        <div key={picture.src} class="picture">
          <PictureView picture={picture} eager={eager} />
          {isGallery && (picture.caption || picture.credit) && (
            <div class="picture-caption">
              <Caption caption={picture.caption} credit={picture.credit} leaf={captionLeaf(id, index)} />
            </div>
          )}
        </div>
      ))}
      {(caption || credit) && (
        <figcaption>
          <Caption caption={caption} credit={credit} leaf={captionLeaf(id)} />
        </figcaption>
      )}
    </figure>
  );
}
