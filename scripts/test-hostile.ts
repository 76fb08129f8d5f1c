/**
 * `npm run test:hostile [-- --browser firefox] [--payloads DIR] [--batch N] [--weaken]`
 *
 * Sends our own hostile payloads (tests/fixtures/payloads), and those of DIR, through the built extension in Chromium, or
 * Firefox: scripts/hostile/attack.ts says how. What a folder may hold: scripts/hostile/read-payloads.ts. Ends red when anything ran, was
 * drawn that is not ours, or was asked of the network. With --weaken it builds Lede without one defence after the other, and ends red when
 * the suite does not find one gone.
 */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserFamily } from './browsers/find-browser.ts';
import { type Payload } from './hostile/payload.ts';
import { readPayloads } from './hostile/read-payloads.ts';
import { sendPayloads } from './hostile/send-payloads.ts';
import { buildWithout, defences, telling } from './hostile/weaken.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    payloads: { type: 'string', multiple: true, default: [] },
    batch: { type: 'string', default: '20' },
    browser: { type: 'string', default: 'chromium' },
    weaken: { type: 'boolean', default: false },
  },
});
const family = getFamily(values.browser);
const own = join(root, 'tests/fixtures/payloads');
const begun = performance.now();
const seconds = () => Math.round((performance.now() - begun) / 1000);
if (values.weaken) await tryWithout();
else await tryWith([own, ...values.payloads].flatMap(payloadsOf));

function getFamily(name: string): BrowserFamily {
  if (name !== 'chromium' && name !== 'firefox') throw new Error(`Nothing is known of a browser '${name}'.`);
  return name;
}

function payloadsOf(folder: string): Payload[] {
  const found = readPayloads(folder);
  if (found.length === 0) throw new Error(`There is no payload in ${folder}.`);
  return found;
}

async function tryWith(payloads: Payload[]): Promise<void> {
  let told = 0;
  const { findings, pages, reached, unread } = await sendPayloads(
    family,
    join(root, '.output', family === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
    payloads,
    {
      batch: Number(values.batch),
      onProgress: (done, report) => {
        for (; told < report.findings.length; told++) console.log(`- ${report.findings[told]}`);
        console.error(`${done} of ${payloads.length} payloads, ${report.pages} pages, ${seconds()} s`);
      },
    },
  );
  for (const finding of findings.slice(told)) console.log(`- ${finding}`);
  console.log(`${payloads.length} payloads, ${pages} pages read by a click, ${seconds()} s`);
  for (const [place, count] of [...reached].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${place}: ${count}`);
  console.log(
    `  ${unread.length} payloads make a page of their own unreadable; they were sent by file alone:`,
  );
  for (const one of unread) console.log(`    ${one}`);
  console.log(findings.length === 0 ? '  no findings' : `  ${findings.length} findings`);
  if (findings.length > 0) process.exitCode = 1;
}

async function tryWithout(): Promise<void> {
  const payloads = payloadsOf(own).filter(({ text }) => telling.includes(text));
  for (const defence of defences) {
    const folder = await buildWithout(defence, family);
    const { findings } = await sendPayloads(family, folder, payloads).finally(() =>
      rm(dirname(folder), { recursive: true }),
    );
    const found = findings.find((finding) => defence.finding.test(finding));
    console.log(
      `${found ? 'noticed' : 'NOT NOTICED'}: without ${defence.name}: ${found ?? findings.join('; ')}, ${seconds()} s`,
    );
    if (!found) process.exitCode = 1;
  }
}
