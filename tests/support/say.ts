import type { Page } from 'puppeteer-core';
import type { Messages } from '@/lib/messages';

/** Says a message from one of Lede's own pages; the answer, or 'unanswered' when the background died over it. */
export function say<N extends keyof Messages>(
  page: Page,
  name: N,
  data: Messages[N]['data'],
): Promise<Messages[N]['answer'] | 'unanswered'> {
  return page.evaluate(
    (message) =>
      chrome.runtime.sendMessage(message).then(
        // A background that is killed at the wrong moment closes the way back without an error.
        (answer) => answer ?? 'unanswered',
        () => 'unanswered',
      ),
    { name, data } as never,
  );
}
