import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesIn, read, SOURCE } from './lib/files.ts';

/** What a page must carry at most, in bytes gzipped. */
const INSERT_SCRIPT_MAX = 12_000;

test('the injected script stays within its byte budget', () => {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    expect(gzipSync(read(`.output/${build}/insert.js`), { level: 9 }).length, build).toBeLessThanOrEqual(
      INSERT_SCRIPT_MAX,
    );
  }
});

test('files are small: median under 60 lines, nine in ten under 150, none over 300', () => {
  const lines = filesIn([...SOURCE, 'scripts'], /\.tsx?$/)
    .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => lines[Math.floor(lines.length * share)]?.lines;
  expect(at(0.5)).toBeLessThan(60);
  expect(at(0.9)).toBeLessThan(150);
  expect(lines.filter((file) => file.lines > 300)).toEqual([]);
});
