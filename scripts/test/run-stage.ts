import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport } from './read-report.ts';
import type { Stage } from './stages.ts';

export interface StageResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** What failed and why, to be told again at the end: the runner's own words are far above by then. */
  failures: string[];
}

/**
 * Runs one stage with its output on ours. A runner that exits non-zero without a failed test (a suite that could not
 * be loaded, a leaked error) counts as one failure; so does a runner that ran no test.
 */
export function runStage(stage: Stage): StageResult {
  const folder = mkdtempSync(join(tmpdir(), 'easel-test-'));
  const report = join(folder, 'report.json');
  const more = stage.counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const started = Date.now();
  const [program, ...args] = [...stage.command, ...more] as [string, ...string[]];
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  const count = stage.counts
    ? readReport(report)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, failures: [] };
  rmSync(folder, { recursive: true, force: true });
  const { passed, failed, failures } = count ?? { passed: 0, failed: 1, failures: [] };
  const silent = (status !== 0 && failed === 0) || passed + failed === 0;
  return { name: stage.name, passed, failed: failed + (silent ? 1 : 0), seconds, failures };
}
