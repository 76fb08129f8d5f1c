import { words } from '@/lib/words/words';

/** The frame of the story before the story: the tab's title where the headline will stand, lines where the text will. */
export function ReadingPlaceholder({ title }: { title: string | undefined }) {
  return (
    <div class="story placeholder" aria-busy="true">
      <p class="kicker">{words.article.reading}</p>
      <h1>{title}</h1>
      <div aria-hidden="true">
        {Array.from({ length: 9 }, (_, line) => (
          <div key={line} class="line" />
        ))}
      </div>
    </div>
  );
}
