import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesIn, read, SOURCE } from './lib/files.ts';

/** What a page must carry at most, in bytes gzipped. */
const SCRIPTS: [string, number][] = [
  ['insert.js', 13_200],
  ['pick.js', 9_000],
];

test.each(SCRIPTS)('%s, which is injected, stays within its byte budget', (script, max) => {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const { length } = gzipSync(read(`.output/${build}/${script}`), { level: 9 });
    expect(length, build).toBeLessThanOrEqual(max);
  }
});

test('the background, which is parsed at every wake, stays within its byte budget', () => {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    expect(Buffer.byteLength(read(`.output/${build}/background.js`)), build).toBeLessThanOrEqual(150_000);
  }
});

test('every script is in ASCII: one character beyond Latin-1, and the browser reads all of it in two bytes each', () => {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const scripts = filesIn([`.output/${build}`], /\.js$/);
    expect(scripts.length).toBeGreaterThan(3);
    expect(
      scripts.filter((path) => /[^\0-\x7f]/.test(read(path))),
      build,
    ).toEqual([]);
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
