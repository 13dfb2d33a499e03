/** Sees to it that there is a browser: `node scripts/browsers/ensure.ts [chromium|firefox]`, both without a name. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type BrowserName, browserPath } from './find.ts';
import { advice } from './missing.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Whether `apt-get install` is the way here: Debian or one of its children, and we are root. */
function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...args: string[]): void {
  // Its talk goes to standard error: ours is the only word on standard output.
  spawnSync('apt-get', ['-y', '-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  });
}

/** Installs the browsers that are missing where it can; returns a line of advice for each that is still missing. */
export function ensureBrowsers(names: BrowserName[]): string[] {
  const missing = () => names.filter((name) => !browserPath(name));
  if (missing().length && canInstall()) {
    apt('update');
    // One at a time: a name that this distribution does not know must not keep the other out.
    for (const name of missing()) apt('install', '--no-install-recommends', PACKAGES[name]);
  }
  return missing().map(advice);
}

if (import.meta.main) {
  const names: BrowserName[] = ['chromium', 'firefox'];
  const asked = names.filter((name) => process.argv.slice(2).includes(name));
  const lines = ensureBrowsers(asked.length ? asked : names);
  if (lines.length) {
    console.error(lines.join(' '));
    process.exitCode = 1;
  }
}
