import { expect, test } from 'vitest';
import { SITES } from '../../lib/sites/index.ts';
import { withRows } from '../../scripts/readme-table/between.ts';
import { tableRows } from '../../scripts/readme-table/rows.ts';
import { read } from './lib/files.ts';

const readme = read('README.md');

test("the README's table of sites is the one `npm run readme` makes", () => {
  expect(readme).toBe(withRows(readme, tableRows()));
});

test('the table has a row for every site, with the month its box was last seen', () => {
  const rows = tableRows();
  for (const { name, box } of SITES) {
    const own = rows.filter((row) => row.startsWith(`| ${name} |`));
    expect(own, name).toHaveLength(1);
    expect(own[0]).toContain(box.finders[0]?.seen ?? '');
  }
});

test('a text without the markers, or with them twice, is refused', () => {
  for (const text of ['', readme + readme, readme.replace('<!-- /sites -->', '')]) {
    expect(() => withRows(text, [])).toThrow(/needs .* once/);
  }
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
