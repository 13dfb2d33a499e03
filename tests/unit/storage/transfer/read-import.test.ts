import { describe, expect, test } from 'vitest';
import { IMPORT_MAX_BYTES, readImport, STORAGE_VERSION, tooLarge } from '../../../../lib/storage/index.ts';
import { errorOf, got, SENTENCE } from '../lib/fresh.ts';

const file = (over: object) => JSON.stringify({ format: 'prompt-easel', version: 1, presets: [], ...over });

describe('a file that cannot be taken gets one sentence', () => {
  test.each([
    ['empty', '', /empty/],
    ['only spaces', ' \n', /empty/],
    ['not JSON', 'cat, photo', /not JSON/],
    ['cut short', file({}).slice(0, -5), /not JSON/],
    ['a number', '42', /a single number/],
    ['a text', '"cat"', /a single text/],
    ['null', 'null', /null/],
    ['texts', '["a","b"]', /a list of texts \(2\)/],
    ['an empty list', '[]', /an empty list/],
    [
      'another shape',
      '{"nodes":[],"links":[],"last":1,"more":2}',
      /keys "nodes", "links", "last", and 1 more/,
    ],
    ['another format', file({ format: 'comfy' }), /the format "comfy"/],
    ['no format', '{"presets":[]}', /no name of a format/],
    ['too new', file({ version: 7 }), new RegExp(`version 7, this one knows up to ${STORAGE_VERSION}`)],
    ['no version', file({ version: undefined }), /which version/],
    ['a strange version', file({ version: '1' }), /which version/],
    ['no list', file({ presets: {} }), /no list of presets/],
    ['nested too deeply', '['.repeat(5_000) + ']'.repeat(5_000), /nested too deeply/],
  ])('%s', (_, text, words) => {
    const error = errorOf(readImport(text));
    expect(error).toMatch(SENTENCE);
    expect(error).toMatch(words);
  });

  test('too large, told by the size alone or by the text', () => {
    const size = 50 * 1024 * 1024;
    expect(errorOf(readImport({ size }))).toMatch(/50 MB, and 20 MB is the most/);
    expect(readImport({ size })).toEqual({ ok: false, error: tooLarge(size) });
    expect(tooLarge(IMPORT_MAX_BYTES)).toBeNull();
    expect(errorOf(readImport({ size: IMPORT_MAX_BYTES + 1 }))).toMatch(/20\.1 MB/);
    expect(errorOf(readImport('é'.repeat(IMPORT_MAX_BYTES / 2 + 1)))).toMatch(/20 MB is the most/);
    expect(got(readImport({ size: 10 })).rows).toEqual([]);
  });
});

describe('what is taken', () => {
  test.each([
    ['an export', file({ presets: [1, 2] }), 2],
    ['an empty export', file({}), 0],
    ['a preset', '{"name":"a","prompt":{"subject":{"text":"x"}}}', 1],
    ['a prompt, after a byte order mark', '\uFEFF{"subject":{"text":"x"}}', 1],
    ['a list of both', '[{"subject":{"text":"x"}},{"name":"a","prompt":{}},3]', 3],
  ])('%s', (_, text, rows) => {
    expect(got(readImport(text)).rows).toHaveLength(rows);
  });

  test('keys that reach into prototypes are gone at any depth', () => {
    const text =
      '{"subject":{"text":"x","__proto__":{"bad":1}},"deep":[{"constructor":{"prototype":{"bad":1}},"kept":1}]}';
    const [row] = got(readImport(text)).rows;
    expect(JSON.stringify(row)).toBe('{"subject":{"text":"x"},"deep":[{"kept":1}]}');
    expect(({} as { bad?: number }).bad).toBeUndefined();
  });
});
