import { attack, type AttackOptions } from './attack.ts';
import type { Report } from './campaign.ts';
import { chromiumHands } from './chromium-hands.ts';
import { startNetwork } from './network.ts';
import type { Payload } from './payload.ts';

/** Attacks a built extension in a Chromium of its own, on a network that is none. */
export async function sendPayloads(
  extensionDir: string,
  payloads: Payload[],
  options: AttackOptions = {},
): Promise<Report> {
  const network = await startNetwork();
  const hands = await chromiumHands(extensionDir, network.proxy);
  try {
    return await attack(hands, network, payloads, options);
  } finally {
    await hands.close();
    network.close();
  }
}
