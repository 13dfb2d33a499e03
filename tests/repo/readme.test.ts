import { expect, test } from 'vitest';
import { SITES } from '../../lib/sites/index.ts';
import { read } from './lib/files.ts';

const readme = read('README.md');

test.each(SITES)('the README has a row for $name, with how well its box is known', ({ name, confidence }) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| ${name}`));
  expect(row?.split('|').at(-2)?.trim()).toMatch(new RegExp(`^${confidence}`));
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
