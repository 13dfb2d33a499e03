/** The stages of `npm test`. */
export interface Stage {
  name: string;
  command: string[];
  /** Names under which `node scripts/test.ts NAME` runs it alone. */
  groups: string[];
  /** True where the command is vitest and its tests are counted one by one. */
  counts?: boolean;
}

const vitest = (project: string, ...more: string[]) => ['vitest', 'run', '--project', project, ...more];

export const STAGES: Stage[] = [
  // The keys of the texts are types made of the locale file.
  { name: 'generated types', command: ['wxt', 'prepare'], groups: ['check'] },
  { name: 'types', command: ['tsc', '--noEmit'], groups: ['check'] },
  { name: 'lint and format', command: ['biome', 'check', '.'], groups: ['check'] },
  { name: 'browsers', command: ['node', 'scripts/browsers/ensure.ts'], groups: ['dom', 'e2e'] },
  { name: 'build for Chromium', command: ['wxt', 'build'], groups: ['repo', 'e2e'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'], groups: ['repo', 'e2e'] },
  {
    name: 'store rules (web-ext lint)',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
    groups: ['repo'],
  },
  { name: 'unit', command: vitest('unit'), groups: ['unit'], counts: true },
  { name: 'repository rules', command: vitest('repo'), groups: ['repo'], counts: true },
  { name: 'DOM in Chromium', command: vitest('dom'), groups: ['dom'], counts: true },
  { name: 'end to end', command: vitest('e2e'), groups: ['e2e'], counts: true },
];
