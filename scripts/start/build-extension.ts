/** Builds the extension as `npm run build` does. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/find.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds for the named browser and returns the folder; wxt's words are shown only where it fails. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', '-b', target], { cwd: ROOT });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`The build failed:\n${said.trim()}`);
  return resolve(ROOT, '.output', `${target}-mv3`);
}
