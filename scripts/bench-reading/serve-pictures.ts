import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Serves a photograph of the sample under as many addresses as one likes. */
export async function servePictures(): Promise<{
  addresses: (count: number) => string[];
  close: () => void;
}> {
  const photograph = readFileSync(join(import.meta.dirname, '../start/sample/harbour.jpg'));
  const server = createServer((_, response) =>
    response.setHeader('Content-Type', 'image/jpeg').end(photograph),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addresses: (count) => Array.from({ length: count }, (_, i) => `http://127.0.0.1:${port}/${i}.jpg`),
    close: () => server.close(),
  };
}
