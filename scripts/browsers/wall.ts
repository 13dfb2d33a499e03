/** A proxy that lets nothing through and remembers what was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Wall {
  port: number;
  asked: string[];
  close(): void;
}

/** Starts the wall on 127.0.0.1. Interception sees only pages; this also sees workers and the browser itself. */
export async function buildWall(): Promise<Wall> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${(request.url ?? '').replace(/:443$/, '')}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
