import type { Block } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { words } from '@/lib/words/words';
import { textBlocks } from './text-blocks';
import { useDisclosure } from './use-disclosure';

/** Fewer headings than this need no outline. */
const fewest = 3;

/** The headings of a long piece, each a way to its part. Not there for a short one. */
export function OutlinePanel({ blocks }: { blocks: readonly Block[] }) {
  const disclosure = useDisclosure();
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [{ index, level: block.level, text: spansText(block.spans) }] : [],
  );
  if (headings.length < fewest) return null;
  const topLevel = Math.min(...headings.map((heading) => heading.level));

  const goTo = (index: number) => {
    const heading = textBlocks()[index];
    if (!heading) return;
    disclosure.close();
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  };

  return (
    <details class="menu" ref={disclosure.ref} open={disclosure.open} onToggle={disclosure.onToggle}>
      <summary>{words.bar.outline}</summary>
      <ol class="panel outline">
        {headings.map(({ index, level, text }) => (
          <li key={index} class={level > topLevel ? 'below' : undefined}>
            <button type="button" class="quiet" dir="auto" onClick={() => goTo(index)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
