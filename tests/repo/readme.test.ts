import { expect, test } from 'vitest';
import { SHORTCUTS } from '../../components/palette/shortcuts.ts';
import { TARGETS } from '../../lib/prompt/index.ts';
import { SITES } from '../../lib/sites/index.ts';
import { siteRows } from '../../scripts/readme-table/site-rows.ts';
import { withRows, withTables } from '../../scripts/readme-table/tables.ts';
import { targetRows } from '../../scripts/readme-table/target-rows.ts';
import { read } from './lib/files.ts';

const readme = read('README.md');

test("the README's tables are those `npm run readme` makes", () => {
  expect(readme).toBe(withTables(readme));
});

test('the table of targets has a row for every one, with its limit and when that was seen', () => {
  const rows = targetRows();
  for (const { id, name, limit } of TARGETS) {
    const own = rows.filter((row) => row.startsWith(`| ${name} | \`${id}\` |`));
    expect(own, name).toHaveLength(1);
    const said = limit ? [limit.seen, limit.max.toLocaleString('en')] : ['none known'];
    for (const words of said) expect(own[0]).toContain(words);
  }
});

test('the table of sites has a row for every site, with the month its box was last seen', () => {
  const rows = siteRows();
  for (const { name, box } of SITES) {
    const own = rows.filter((row) => row.startsWith(`| ${name} |`));
    expect(own, name).toHaveLength(1);
    expect(own[0]).toContain(box.finders[0]?.seen ?? '');
  }
});

test('a text without the markers, or with them twice, is refused', () => {
  for (const text of ['', readme + readme, readme.replace('<!-- /sites -->', '')]) {
    expect(() => withRows(text, 'sites', [])).toThrow(/needs .* once/);
  }
});

test('the keys on any page are those the manifest asks the browser for', () => {
  const asked = [...read('wxt.config.ts').matchAll(/suggested_key: \{ default: '(.+?)'/g)].map(
    ([, key]) => key,
  );
  const listed = SHORTCUTS[0]?.shortcuts.flatMap(({ chords }) => chords);
  expect([...(listed ?? [])].sort()).toEqual(asked.sort());
});

test('the README gives the two commands as they are run', () => {
  expect(readme).toContain('\nnpm ci && npm start\n');
  expect(readme).toContain('\nnpm ci && npm test\n');
  expect(read('.ci/run')).toMatch(/npm ci\nnpm test/);
});

test('no text of the project names a registry or a path of one machine', () => {
  for (const file of ['README.md', 'package-lock.json', 'CONTRIBUTING.md', 'CHANGELOG.md']) {
    expect(read(file), file).not.toMatch(/"resolved"|\/root\/|\/home\//);
  }
});
