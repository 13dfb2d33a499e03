/** Serves the practice page on this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const FOLDER = resolve(import.meta.dirname, '../../practice');

export interface PracticeServer {
  url: string;
  close(): void;
}

/** Bundles the page in memory and serves it on 127.0.0.1, on `port` or, where that is taken, on a free one. */
export async function servePractice(port = 4173): Promise<PracticeServer> {
  const files = await practiceFiles();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = files.get(pathname);
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(file?.body ?? 'Not here');
  });
  await listen(server, port).catch(() => listen(server, 0));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function practiceFiles(): Promise<Map<string, { type: string; body: string }>> {
  const { outputFiles } = await build({
    entryPoints: [resolve(FOLDER, 'main.tsx')],
    outdir: FOLDER,
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const built = (end: string) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  const html = async (name: string) => ({
    type: 'text/html; charset=utf-8',
    body: await readFile(resolve(FOLDER, name), 'utf8'),
  });
  return new Map([
    ['/', await html('index.html')],
    ['/frame.html', await html('frame.html')],
    ['/main.js', { type: 'text/javascript; charset=utf-8', body: built('.js') }],
    ['/main.css', { type: 'text/css; charset=utf-8', body: built('.css') }],
  ]);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}
