import type { Picture } from '@/lib/article/article';

interface Props {
  pictures: readonly Picture[];
  caption?: string | undefined;
  credit?: string | undefined;
  /** The picture that opens the story is wanted at once; the others when they come near. */
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

function PictureView({ picture, eager }: { picture: Picture; eager: boolean | undefined }) {
  return (
    <img
      src={picture.src}
      alt={picture.alt ?? ''}
      // Both sizes together reserve the space, so nothing jumps when the picture comes.
      width={picture.height && picture.width}
      height={picture.width && picture.height}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      referrerpolicy="no-referrer"
    />
  );
}

function Caption({ caption, credit }: { caption?: string | undefined; credit?: string | undefined }) {
  return (
    <>
      {caption && <span class="caption">{caption}</span>} {credit && <span class="credit">{credit}</span>}
    </>
  );
}
