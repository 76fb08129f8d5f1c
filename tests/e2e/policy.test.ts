import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';

let lede: Lede;
let server: Server;
/** An address that lets everybody in, so that nothing but the policy can refuse a request to it. */
let open: string;
beforeAll(async () => {
  server = createServer((_request, response) =>
    response.setHeader('Access-Control-Allow-Origin', '*').end('in'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  lede = await startLede();
});
afterAll(async () => {
  await lede.close();
  server.close();
});

/** What code in one of our pages might try, by mistake or by an attacker's doing. Each says whether it got through. */
const attempts = {
  'markup from a string': () => {
    document.body.innerHTML = '<p id="made">';
    return document.getElementById('made') !== null;
  },
  'a script from a string': () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.head.append(script);
    return document.documentElement.dataset['ran'] === 'yes';
  },
  'a request': (address: string) =>
    fetch(address).then(
      () => true,
      () => false,
    ),
  'a frame': () =>
    new Promise<boolean>((resolve) => {
      document.addEventListener('securitypolicyviolation', () => resolve(false), { once: true });
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.example/';
      document.body.append(frame);
      setTimeout(() => resolve(true), 10_000);
    }),
  'a style from a string': () => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid }';
    document.head.append(style);
    return getComputedStyle(document.body).outlineWidth === '7px';
  },
};

describe.each(['popup', 'reader', 'library'])('the %s', (name) => {
  it.each(Object.keys(attempts))('does not let %s through', async (attempt) => {
    const [story] = articleFixtures('seed-no-classes');
    const source = { url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' };
    const page =
      name === 'popup'
        ? await lede.click(await lede.visit(source))
        : name === 'reader'
          ? await lede.keepAndOpen(source)
          : await lede.openOwnPage('library.html');
    const run = attempts[attempt as keyof typeof attempts];
    expect(await page.evaluate(run, open).catch((error: unknown) => String(error))).toSatisfy(
      (result) => result === false || /Trusted/.test(String(result)),
    );
    await page.close();
  });
});
