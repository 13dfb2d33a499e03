import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../lib/prompt/targets/index.ts';
import { SITES } from '../../lib/sites/index.ts';
import { type Pattern, parsePattern } from '../../lib/sites/pattern.ts';
import { overlap } from '../unit/sites/overlap.ts';
import { filesIn, read } from './lib/files.ts';

const entries = filesIn(['lib/sites/entries'], /\.ts$/).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
const pages = filesIn(['tests/fixtures/pages'], /\.html$/).map((path) => path.replace(/^.*\/|\.html$/g, ''));

describe('the list of sites', () => {
  test('lists every file once, by the name of the file', () => {
    expect(SITES.map(({ id }) => id).sort()).toEqual(entries);
  });

  test('has no two sites for one address', () => {
    const patterns = SITES.flatMap(({ id, matches }) =>
      matches.map((text) => ({ id, pattern: parsePattern(text) })),
    );
    const both = patterns.flatMap((a, index) =>
      patterns
        .slice(index + 1)
        .filter((b) => a.pattern && b.pattern && overlap(a.pattern as Pattern, b.pattern as Pattern))
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(both).toEqual([]);
  });
});

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (id, site) => {
  test('has a kebab-case id and a name', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(site.name).not.toBe('');
  });

  test('has addresses in the form of match patterns', () => {
    expect(site.matches.length > 0, 'by addresses or by its page').toBe(site.marks === undefined);
    expect(site.matches.filter((text) => parsePattern(text) === null)).toEqual([]);
  });

  test('is printed for a target that exists', () => {
    expect(TARGETS.map((target) => target.id)).toContain(site.target);
  });

  test('dates its selectors, newest first', () => {
    const months = site.box.finders.map(({ seen }) => seen);
    expect(months.filter((month) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(month))).toEqual([]);
    expect(months).toEqual([...months].sort().reverse());
  });

  test('says where it was read, each source with its month or that it has none', () => {
    expect(site.sources).not.toEqual([]);
    expect(site.sources.filter((source) => !/\((\d{4}-\d{2}|undated.*)\)$/.test(source))).toEqual([]);
  });

  test('has finders, or has closed and says where to go', () => {
    expect(site.box.finders.length > 0).toBe(site.closed === undefined);
    if (site.closed) expect(URL.canParse(site.closed.instead)).toBe(true);
  });

  test('has a page with its box marked in it', () => {
    expect(pages).toContain(id);
    const page = read(`tests/fixtures/pages/${id}.html`);
    const boxElsewhere = site.closed !== undefined || id === 'hugging-face';
    expect(page.split('data-expected="true"').length - 1).toBe(boxElsewhere ? 0 : 1);
  });
});
