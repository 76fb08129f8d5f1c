import { judgeMarkdown } from '../../tests/support/judge-markdown.ts';
import type { Hands, View } from './hands.ts';
import { type Inspection, inspectPage } from './inspect-page.ts';
import type { Network } from './network.ts';
import type { Payload } from './payload.ts';

export interface Report {
  /** What went wrong, each with the view it was seen in and the payloads that were about. */
  findings: string[];
  /** Payloads whose mark was seen at a place, by place and view: 'bio in reader' → 200. Shows that they arrive at all. */
  reached: Map<string, number>;
  /** Pages read by a click. */
  pages: number;
  /** Payloads that make even a page of their own unreadable, each with what Lede said of it. */
  unread: string[];
}

export interface Campaign {
  hands: Hands;
  network: Network;
  report: Report;
  /** Every picture that was drawn so far: some are asked for when the next page is open already. */
  permitted: Set<string>;
  number: number;
}

/** Inspects one of our pages when its pictures are wanted, copies the story where there is one, and closes the page. */
export async function inspectView(
  { hands, network, permitted, report }: Campaign,
  page: View,
  view: string,
  payloads: Payload[],
): Promise<void> {
  // The popup's pictures are those of the reader.
  if (view !== 'popup') await page.evaluate(wantPictures);
  const refusals = await hands.refusalsOf(page);
  const seen: Inspection = await page.evaluate(inspectPage);
  const copied = await page.evaluate(copyStory);
  await page.close();
  for (const picture of seen.pictures) permitted.add(hands.askedAt(picture));
  const findings = new Set([
    ...refusals,
    ...seen.findings,
    ...judgeMarkdown(copied),
    ...network
      .takeRequests()
      .filter((url) => !isPermitted(url, permitted))
      .map((url) => `request: ${url}`),
  ]);
  const from = [...new Set(payloads.map((payload) => payload.from))].join(', ');
  report.findings.push(...[...findings].map((finding) => `${view}: ${finding} (${from})`));
  const marks = [...seen.marks, ...(copied.match(/Mark\d+x[a-z]*/g) ?? []).map((mark) => `${mark} copied`)];
  for (const place of new Set(marks)) {
    const name = `${place.replace(/^Mark\d+x/, '')} in ${view}`;
    report.reached.set(name, (report.reached.get(name) ?? 0) + 1);
  }
}

/** Runs in one of our pages: asks for all pictures, as scrolling would, and gives what they do a moment. */
async function wantPictures(): Promise<void> {
  for (const picture of document.images) picture.loading = 'eager';
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Of an encrypted request only the host is known. */
function isPermitted(url: string, pictures: Set<string>): boolean {
  return [...pictures].some(
    (picture) =>
      picture === url || (url.startsWith('https:') && new URL(picture).origin === new URL(url).origin),
  );
}

/** Runs in one of our pages: presses 'Copy as Markdown', and returns what would be in the clipboard; empty where there is no such button. */
function copyStory(): Promise<string> {
  const button = document.querySelector<HTMLButtonElement>('.share button:nth-of-type(2)');
  return new Promise((resolve) => {
    if (!button) return resolve('');
    navigator.clipboard.writeText = (text) => {
      resolve(text);
      return Promise.resolve();
    };
    button.click();
    setTimeout(() => resolve(''), 5_000);
  });
}
