import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A proxy that is all the network there is. It answers for the attacker's site and notes whatever else is asked for. */
export interface Network {
  /** 'host:port' for the browser. */
  proxy: string;
  /** What was asked for since it was last taken, whole addresses; of encrypted ones only 'https://host'. */
  takeRequests: () => string[];
  close: () => void;
}

export const attackerOrigin = 'http://courier.example';

/**
 * The page that payloads are put into. Its own policy keeps it from running or fetching any of them, so that one payload cannot end the
 * others, and so that every request that is seen is ours.
 */
const emptyPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Courier</title>
<body><header><a href="/">The Courier</a></header><main><article></article></main></body></html>`;

// The browsers' own errands, which no extension has a part in.
const errands =
  /(?:\.(?:google|googleapis|gstatic|googleusercontent|mozilla|firefox)\.(?:com|org|net)|mozilla\.net)(?::443)?$/;

export async function startNetwork(): Promise<Network> {
  let requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', attackerOrigin);
    if (url.origin === attackerOrigin && url.pathname.startsWith('/story-')) {
      response
        .setHeader('Content-Type', 'text/html')
        .setHeader('Content-Security-Policy', "default-src 'none'");
      return response.end(emptyPage);
    }
    if (!errands.test(url.hostname)) requests.push(url.href);
    // Nothing, which also keeps a page that is sent elsewhere where it is.
    return response.writeHead(204).end();
  });
  server.on('connect', ({ url = '' }, socket: Socket) => {
    if (!errands.test(url)) requests.push(`https://${url.replace(/:443$/, '')}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
