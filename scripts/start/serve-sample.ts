import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.jpg': 'image/jpeg',
};

export interface SampleServer {
  /** Address of the sample story. */
  url: string;
  server: Server;
}

/** Serves the sample story on loopback, at a port of the system's choice. */
export async function serveSample(): Promise<SampleServer> {
  const folder = join(import.meta.dirname, 'sample');
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://sample').pathname);
    const file = join(folder, extname(path) ? path : 'story.html');
    readFile(file).then(
      (body) =>
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/world/harbour-reopens-to-grain-ships` };
}
