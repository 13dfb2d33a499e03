/** `npm run matrix`: builds, runs the battery in both browsers, and writes what it measured into docs/insertion.md. */
import { spawnSync } from 'node:child_process';

// One file after the other: both write into the document.
const steps = [
  ['node', 'scripts/browsers/ensure.ts'],
  ['wxt', 'build'],
  ['wxt', 'build', '-b', 'firefox'],
  ['vitest', 'run', '--project', 'e2e', '--maxWorkers=1', 'tests/e2e/battery'],
];

for (const [program, ...args] of steps as [string, ...string[]][]) {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, EASEL_MATRIX: 'write' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
