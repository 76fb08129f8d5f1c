import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Launch } from './bench-library/bench-page.ts';
import { buildExtension } from './bench-library/build-extension.ts';
import { measureSize, type PeerName, type SizeResult } from './bench-library/measure-size.ts';
import { report } from './bench-library/report.ts';
import { getBrowser } from './browsers/get-browser.ts';
import { getExtension, launchChromium } from './browsers/launch-chromium.ts';

// The library's search against SQLite FTS5 on OPFS and others, on made articles, in real Chromium inside the extension.
//   npm run bench:library [-- --sizes 1000,10000,50000,100000 --peers minisearch,multientry,flexsearch --queries 200 --saves 200 --json FILE]
// Peers other than FTS5 take part up to the sizes they survive; FlexSearch writes some articles a second only.
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000' },
    peers: { type: 'string', default: '' },
    // Of forty, the 95th percentile is the second worst, and one rest of the garbage collector makes it.
    queries: { type: 'string', default: '200' },
    // Of three, one slow start of the browser's is the median of its size.
    cold: { type: 'string', default: '9' },
    // The first forty are half of code that the browser has not compiled yet.
    saves: { type: 'string', default: '200' },
    json: { type: 'string' },
  },
});
const largest: Record<PeerName, number> = { minisearch: 10_000, multientry: 10_000, flexsearch: 200 };
const wanted = values.peers.split(',').filter((name): name is PeerName => name in largest);
const rounds = { queries: Number(values.queries), cold: Number(values.cold), saves: Number(values.saves) };

const extensionDir = await buildExtension();
const launch: Launch = async (profileDir) => {
  const browser = await launchChromium({
    executablePath: getBrowser('chromium'),
    extensionDir,
    headless: true,
    // A hundred thousand texts are indexed in one call.
    patience: 3_600_000,
    profileDir,
  });
  return { browser, extensionId: (await getExtension(browser)).id };
};
const results: SizeResult[] = [];
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const peers = wanted.filter((name) => size <= largest[name]);
    results.push(await measureSize({ launch, size, peers, rounds }));
    if (values.json) writeFileSync(values.json, JSON.stringify(results));
    console.log(`${report(results)}\n`);
  }
} finally {
  rmSync(extensionDir, { recursive: true, force: true });
}
