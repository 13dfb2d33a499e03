/**
 * Nobody can press Chromium's permission prompt in a headless run, and a battery of hundreds of insertions cannot open
 * the popup for each: a copy of the build that has access to some addresses from the start, and says so in its name.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { builtFolder } from './built-folder.ts';

export interface GrantedBuild {
  folder: string;
  remove(): void;
}

/** @param origins match patterns, `https://owner-space.hf.space/*` */
export function grantedBuild(browser: BrowserName, origins: string[]): GrantedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'easel-granted-'));
  cpSync(builtFolder(browser), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const name = `Prompt Easel (test build with access to ${origins.join(', ')})`;
  writeFileSync(file, JSON.stringify({ ...manifest, name, host_permissions: origins }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
