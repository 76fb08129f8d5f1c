import type { ComponentChildren } from 'preact';
import { words } from '@/lib/words/words';

interface Props {
  /** The name of the list; one of a site, an author or a tag has a sentence for all. */
  list: string;
  /** Whether nothing is saved at all. */
  isAllEmpty: boolean;
  /** Ways on. */
  children?: ComponentChildren;
}

type Shelf = keyof typeof words.library.empty;

/** A list without stories: what would stand here, and how it comes here. */
export function EmptyList({ list, isAllEmpty, children }: Props) {
  const { empty, nothingSaved } = words.library;
  if (isAllEmpty && list !== 'bin') {
    return (
      <section class="empty">
        <h2>{nothingSaved.title}</h2>
        <ol>
          {nothingSaved.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{nothingSaved.help}</p>
        {children && <p class="ways-on">{children}</p>}
      </section>
    );
  }
  const { title, help } = Object.hasOwn(empty, list) ? empty[list as Shelf] : empty.other;
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p>{help}</p>
    </section>
  );
}
