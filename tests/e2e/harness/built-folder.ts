import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/find.ts';

const BUILDS: Record<BrowserName, { folder: string; script: string }> = {
  chromium: { folder: 'chrome-mv3', script: 'build' },
  firefox: { folder: 'firefox-mv3', script: 'build:firefox' },
};

/** What `npm run build` or `npm run build:firefox` made. */
export function builtFolder(browser: BrowserName): string {
  const { folder, script } = BUILDS[browser];
  const built = resolve(import.meta.dirname, '../../../.output', folder);
  if (!existsSync(resolve(built, 'manifest.json'))) throw new Error(`Not built yet: npm run ${script}`);
  return built;
}
