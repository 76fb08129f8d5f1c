import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '@/lib/words/words';

/** Folded to four lines, with a way to the rest where there is more. */
export function FoldedText({ text }: { text: string }) {
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
        <button
          type="button"
          class="quiet"
          lang={words.language}
          dir={words.direction}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          {folded ? words.article.more : words.article.less}
        </button>
      )}
    </>
  );
}
