import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../lib/prompt/targets/index.ts';
import { LOCAL_TOOLS, OPEN_SITES, SITES } from '../../lib/sites/index.ts';
import { siteFor } from '../../lib/sites/match.ts';
import { overlap } from '../../lib/sites/overlap.ts';
import { type Pattern, parsePattern } from '../../lib/sites/pattern.ts';
import { SITE_PAGES, TOOL_PAGES } from '../e2e/lib/site-pages.ts';

import { filesIn, read } from './lib/files.ts';

const entries = filesIn(['lib/sites/entries'], /\.ts$/)
  .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  .sort();
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

test('what a site offers are targets, each once, and not the one it has anyway', () => {
  const known = new Set(TARGETS.map(({ id }) => id));
  for (const { id, target, targets = [] } of SITES) {
    expect
      .soft(
        targets.filter((other) => !known.has(other)),
        id,
      )
      .toEqual([]);
    expect.soft(new Set([target, ...targets]).size, id).toBe(targets.length + 1);
  }
});

test('nothing is left to be filled in', () => {
  const files = [...filesIn(['lib/sites'], /\.ts$/), ...filesIn(['tests/fixtures/pages'], /\.html$/)];
  const left = files.flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => line.includes('TODO'))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(left).toEqual([]);
});

/** Its boxes are alike: which one is meant is for the user to say. */
const ALIKE = ['comfyui'];
/** The box is in a frame of another address, which has a page of its own. */
const FRAMED: Record<string, string> = { 'hugging-face': 'hugging-face-space', perchance: 'perchance-frame' };

const isToolId = (id: string) => LOCAL_TOOLS.some((tool) => tool.id === id);

describe('the pages that are driven end to end', () => {
  const driven = (pages: typeof SITE_PAGES) => pages.map((page) => page.site);

  test('are all but the closed ones, those in frames of other addresses and those where one has to choose', () => {
    const written = SITES.filter(({ id, closed }) => !closed && !(id in FRAMED) && !ALIKE.includes(id));
    const ids = written.map(({ id }) => id);
    expect(driven(TOOL_PAGES).sort()).toEqual(ids.filter(isToolId).sort());
    expect(driven(SITE_PAGES).sort()).toEqual([...ids.filter((id) => !isToolId(id)), 'unknown-site'].sort());
  });

  test('are at addresses of their sites', () => {
    const wrong = [...SITE_PAGES, ...TOOL_PAGES].filter(({ site, url }) => {
      const told = siteFor(url)?.id;
      return told !== site && !(told === undefined && (site === 'unknown-site' || isToolId(site)));
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (id, site) => {
  test('has a kebab-case id and a name', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(site.name).not.toBe('');
  });

  test('has addresses in the form of match patterns', () => {
    expect(site.matches.length > 0, 'by addresses or by its page').toBe(site.marks === undefined);
    expect(LOCAL_TOOLS.includes(site), 'told by its page').toBe(site.marks !== undefined);
    expect(site.matches.filter((text) => parsePattern(text) === null)).toEqual([]);
  });

  test('is printed for a target that exists', () => {
    expect(TARGETS.map((target) => target.id)).toContain(site.target);
  });

  test('dates its selectors, newest first, and names none twice', () => {
    for (const finders of [site.box.finders, site.box.negative]) {
      const months = finders.map(({ seen }) => seen);
      expect(months.filter((month) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(month))).toEqual([]);
      expect(months).toEqual([...months].sort().reverse());
      expect(new Set(finders.map(({ selector }) => selector)).size).toBe(finders.length);
    }
  });

  test('says where it was read, each source with its month or that it has none', () => {
    expect(site.sources).not.toEqual([]);
    expect(site.sources.filter((source) => !/\((\d{4}-\d{2}|undated.*)\)$/.test(source))).toEqual([]);
  });

  test('has finders, or has closed and says where to go, or says that its box is not known', () => {
    expect(OPEN_SITES.includes(site)).toBe(site.unknownBox === true);
    const states = [site.box.finders.length > 0, site.closed !== undefined, site.unknownBox === true];
    expect(states.filter(Boolean)).toHaveLength(1);
    if (site.closed) expect(URL.canParse(site.closed.instead)).toBe(true);
    if (site.unknownBox) expect(site.confidence).toBe('low');
  });

  test('says in a few words what its box is', () => {
    expect(site.about).toMatch(/^[^|\n]{5,80}$/);
  });

  test('has a page with its box marked in it', () => {
    expect(pages).toContain(id);
    const marked = (name: string, mark: string) =>
      read(`tests/fixtures/pages/${name}.html`).split(`${mark}="true"`).length - 1;
    const boxElsewhere = site.closed !== undefined || id in FRAMED || ALIKE.includes(id);
    expect(marked(id, 'data-expected')).toBe(boxElsewhere ? 0 : 1);
    if (ALIKE.includes(id)) expect(marked(id, 'data-ask')).toBeGreaterThan(1);
    const inFrame = FRAMED[id];
    if (inFrame) expect(marked(inFrame, 'data-expected')).toBe(1);
  });

  test('has a box for what to leave out on its page where one is known', () => {
    const page = read(`tests/fixtures/pages/${FRAMED[id] ?? id}.html`);
    if (site.box.negative.length > 0) expect(page).toContain('data-negative="true"');
  });
});
