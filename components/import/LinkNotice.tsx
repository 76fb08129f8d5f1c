import { OutsideLink } from '@/components/OutsideLink';
import { words } from '@/lib/words/words';

/** In place of a text: an imported link whose page was never read, and the way to it. */
export function LinkNotice({ pageUrl }: { pageUrl: string }) {
  return (
    <div class="link-notice" lang={words.language} dir={words.direction}>
      <h2>{words.imports.linkTitle}</h2>
      <p>{words.imports.linkHelp}</p>
      <p>
        <OutsideLink href={pageUrl}>{words.imports.openOriginal}</OutsideLink>
      </p>
    </div>
  );
}
