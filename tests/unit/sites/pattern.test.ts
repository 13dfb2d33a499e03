import { describe, expect, test } from 'vitest';
import { matchesPattern, parsePattern } from '../../../lib/sites/pattern.ts';

describe('parsePattern', () => {
  test('takes a pattern apart', () => {
    expect(parsePattern('https://*.bing.com/images/create*')).toEqual({
      scheme: 'https',
      host: '*.bing.com',
      path: '/images/create*',
    });
  });

  test.for([
    '',
    'bing.com/*',
    'https://bing.com',
    'https://*bing.com/*',
    'https://www.*.com/*',
    'https://*./*',
    'https://bing.com:443/*',
    'https://user@bing.com/*',
    'https://Bing.com/*',
    'https://bing.com/?q=*',
    'https:///*',
    'ftp://bing.com/*',
    'file:///*',
    '<all_urls>',
  ])('%s is none', (text) => {
    expect(parsePattern(text)).toBeNull();
  });
});

const table: [string, string, boolean][] = [
  ['*://*/*', 'http://127.0.0.1:7860/', true],
  ['*://*/*', 'ws://a.example/', false],
  ['http://localhost/*', 'http://localhost:7860/x', true],
  ['https://*.example/*', 'https://example/', true],
  ['https://*.a.example/*', 'https://x.y.a.example/', true],
  ['https://*.a.example/*', 'https://xa.example/', false],
  ['https://a.example/*', 'https://x.a.example/', false],
  ['https://a.example/b', 'https://a.example/b', true],
  ['https://a.example/b', 'https://a.example/b?c=d#e', true],
  ['https://a.example/b', 'https://a.example/bc', false],
  ['https://a.example/*/b*', 'https://a.example/x/y/bz', true],
  ['https://a.example/*/b', 'https://a.example/b', false],
  ['https://a.example/b.c(d)+', 'https://a.example/b.c(d)+', true],
  ['https://a.example/b.c', 'https://a.example/bxc', false],
];

describe('matchesPattern', () => {
  test.for(table)('%s and %s: %s', ([text, url, expected]) => {
    const pattern = parsePattern(text);
    expect(pattern && matchesPattern(new URL(url), pattern)).toBe(expected);
  });
});
