import { attackByFile } from './attack-by-file.ts';
import { type Campaign, inspectView, type Report } from './campaign.ts';
import type { Hands } from './hands.ts';
import { fillPage } from './fill-page.ts';
import { probePolicy } from './inspect-page.ts';
import { judgeExports } from './judge-exports.ts';
import { attackerOrigin, type Network } from './network.ts';
import { marked, type Payload } from './payload.ts';

export interface AttackOptions {
  /** How many payloads share a page. */
  batch?: number;
  /** Told after each batch how many payloads are done. */
  onProgress?: (done: number, report: Report) => void;
}

/** Milliseconds that a click may take until it shows something. */
const patience = 15_000;

/**
 * Sends payloads the whole way: a page is read by a click and shown in popup and reader, and copied as Markdown; a backup is restored
 * and files of other programs are imported, and shown in library, highlights and reader; the library that came of it is exported as
 * everything. Each view and each file is inspected. Each payload of a batch has a mark.
 */
export async function attack(
  hands: Hands,
  network: Network,
  payloads: Payload[],
  { batch = 20, onProgress }: AttackOptions,
): Promise<Report> {
  const campaign: Campaign = {
    hands,
    network,
    report: { findings: [], reached: new Map(), pages: 0, unread: [] },
    permitted: new Set(),
    number: 0,
  };
  const { report } = campaign;
  for (let at = 0; at < payloads.length; at += batch) {
    const some = payloads.slice(at, at + batch);
    await attackByPage(campaign, some);
    await attackByFile(campaign, some);
    onProgress?.(Math.min(payloads.length, at + batch), report);
  }
  report.findings.push(...(await judgeExports(hands, report.reached)));
  const own = await hands.openOwnPage('library.html', '.library h1');
  // It lets everybody in, so that nothing but the policy can refuse a request to it.
  report.findings.push(...(await own.evaluate(probePolicy, `${attackerOrigin}/story-open`)));
  await own.close();
  return report;
}

/** A page that cannot be read is tried again in halves, down to the payloads that make it so. */
async function attackByPage(campaign: Campaign, payloads: Payload[]): Promise<void> {
  const { hands, network, report } = campaign;
  const page = await hands.visit(`${attackerOrigin}/story-${campaign.number++}`);
  await page.evaluate(fillPage, marked(payloads));
  // No policy keeps the page itself from connecting ahead (`rel=preconnect`): that is its own doing, and forgotten.
  await new Promise((resolve) => setTimeout(resolve, 500));
  network.takeRequests();
  const read = await hands.read(page, patience);
  if ('unread' in read) {
    await page.close();
    if (payloads.length > 1) for (const half of halves(payloads)) await attackByPage(campaign, half);
    else report.unread.push(`${read.unread}: ${payloads[0]?.text}`);
    return;
  }
  report.pages++;
  await inspectView(campaign, read.popup, 'popup', payloads);
  await page.close();
  await inspectView(campaign, await read.openReader(), 'reader', payloads);
}

function halves<T>(all: T[]): [T[], T[]] {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
}
