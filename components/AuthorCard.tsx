import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Author } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { OutsideLink } from './OutsideLink';
import { Portrait } from './Portrait';

/** Who wrote it: portrait, name, role, and a bio of any length folded to four lines. */
export function AuthorCard({ author }: { author: Author }) {
  return (
    <section class="author-card" aria-label={author.name}>
      <Portrait author={author} />
      <div>
        <h3>
          {author.profileUrl ? (
            <OutsideLink href={author.profileUrl}>{author.name}</OutsideLink>
          ) : (
            author.name
          )}
        </h3>
        {author.role && <p class="author-role">{author.role}</p>}
        {author.bio && <FoldedText text={author.bio} />}
      </div>
    </section>
  );
}

function FoldedText({ text }: { text: string }) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [folded, setFolded] = useState(true);
  const [tooLong, setTooLong] = useState(false);

  // Whether four lines are enough depends on the width, so the browser is asked, once per text.
  useLayoutEffect(() => {
    const element = paragraph.current;
    if (element) setTooLong(element.scrollHeight > element.clientHeight + 1);
  }, [text]);

  return (
    <>
      <p ref={paragraph} class={folded ? 'author-bio folded' : 'author-bio'} dir="auto">
        {text}
      </p>
      {tooLong && (
        <button type="button" class="quiet" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {folded ? words.article.more : words.article.less}
        </button>
      )}
    </>
  );
}
