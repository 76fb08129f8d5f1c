import type { CodeBlock } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { CopyButton } from './CopyButton';
import { LeafText } from './LeafSpans';

/** Code as it was written, with its language where the page names one, and a way to take it along. */
export function CodeView({ block }: { block: CodeBlock & { id: string } }) {
  return (
    <div class="code">
      <p class="code-head" lang={words.language} dir={words.direction}>
        <span>{block.language}</span>
        <CopyButton text={() => block.text} label={words.share.copyCode} />
      </p>
      {/* Scrolls inside itself, so the keyboard must reach it. Code runs from left to right in every language. */}
      <pre tabIndex={0} role="group" aria-label={words.article.code(block.language)} dir="ltr">
        <code data-leaf={block.id}>
          <LeafText leaf={block.id} text={block.text} />
        </code>
      </pre>
    </div>
  );
}
