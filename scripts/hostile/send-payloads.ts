import type { BrowserFamily } from '../browsers/find-browser.ts';
import { attack, type AttackOptions } from './attack.ts';
import type { Report } from './campaign.ts';
import { chromiumHands } from './chromium-hands.ts';
import { firefoxHands } from './firefox-hands.ts';
import { startNetwork } from './network.ts';
import type { Payload } from './payload.ts';

const handsIn = { chromium: chromiumHands, firefox: firefoxHands };

/** Attacks a built extension in a browser of its own, on a network that is none. */
export async function sendPayloads(
  family: BrowserFamily,
  extensionDir: string,
  payloads: Payload[],
  options: AttackOptions = {},
): Promise<Report> {
  const network = await startNetwork();
  const hands = await handsIn[family](extensionDir, network.proxy);
  try {
    return await attack(hands, network, payloads, options);
  } finally {
    await hands.close();
    network.close();
  }
}
