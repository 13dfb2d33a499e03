/** `npm run gallery`: serves the page of all widgets in all their states, and follows changes of them. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

const server = await createServer({
  configFile: false,
  root: resolve(ROOT, 'gallery'),
  publicDir: resolve(ROOT, 'public'),
  plugins: [react()],
  resolve: { alias: { '@': ROOT, '#i18n': resolve(ROOT, '.wxt/i18n/index.ts') } },
  server: { host: '127.0.0.1', fs: { allow: [ROOT] }, open: !process.env.CI },
});
await server.listen();
server.printUrls();
