/** The look's promises, measured from its tokens: contrast in both themes, with more contrast asked for, and at rest. */
import { describe, expect, test } from 'vitest';
import { STYLES } from '@/entrypoints/pick/styles.ts';
import { contrast } from './contrast.ts';
import { colorsOf, type Tokens, tokensUnder } from './token-blocks.ts';

const GROUNDS = ['ground', 'surface', 'raised', 'hover'];
const COMPONENTS = ['content-type', 'description', 'style', 'composition', 'exclude'];
const TINTS = [...COMPONENTS.map((name) => `${name}-tint`), 'accent-tint'];

/** Which color stands on which, and the least contrast: body text 7, other text 4.5, borders and focus rings 3. */
const STANDS_ON: [color: string, grounds: string[], least: number][] = [
  ['ink', [...GROUNDS, ...TINTS], 7],
  ['ink-soft', [...GROUNDS, ...TINTS], 7],
  // The words of the preview.
  ...COMPONENTS.map((name): [string, string[], number] => [name, [...GROUNDS, `${name}-tint`], 7]),
  ['warning', GROUNDS, 4.5],
  ['danger', GROUNDS, 4.5],
  ['good', GROUNDS, 4.5],
  ['accent', [...GROUNDS, 'accent-tint'], 4.5],
  ['accent-hover', [...GROUNDS, 'accent-tint'], 4.5],
  ['on-accent', ['accent', 'accent-hover'], 4.5],
  ['line-strong', [...GROUNDS, 'accent-tint'], 3],
];

/** Divides and says nothing: where it were missing, nothing would be lost. */
const ONLY_DIVIDES = 'line';

const PLAIN = tokensUnder(null);
const MORE = tokensUnder('prefers-contrast: more');

function tooWeak(colors: Tokens, floor = 0): string[] {
  return STANDS_ON.flatMap(([color, grounds, least]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colors[color] ?? '', colors[ground] ?? '');
      return ratio < Math.max(least, floor) ? [`${color} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colors = colorsOf(theme, PLAIN);

  test('every color stands out from every ground it stands on', () => {
    expect(tooWeak(colors)).toEqual([]);
  });

  test('every color is measured', () => {
    const measured = new Set(STANDS_ON.flatMap(([color, grounds]) => [color, ...grounds]));
    expect(Object.keys(colors).filter((name) => !measured.has(name))).toEqual([ONLY_DIVIDES]);
  });

  test('who asks for more contrast gets 7 for every text and 4.5 for every line', () => {
    const more = { ...colors, ...colorsOf(theme, MORE) };
    const texts = STANDS_ON.filter(([, , least]) => least > 3).map(([color]) => color);
    const weak = tooWeak(more, 7).filter((line) => texts.some((color) => line.startsWith(`${color} `)));
    expect(weak).toEqual([]);
    for (const ground of GROUNDS) {
      expect(contrast(more['line-strong'] ?? '', more[ground] ?? ''), ground).toBeGreaterThanOrEqual(4.5);
      expect(contrast(more.line ?? '', more[ground] ?? ''), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('what lies over the page while one points at a box has the same colors', () => {
    const [light = '', dark = ''] = STYLES.split('@media (prefers-color-scheme: dark)');
    const own = [...(theme === 'light' ? light : dark).matchAll(/--([\w-]+): (#\w+);/g)];
    expect(own.length).toBeGreaterThan(5);
    for (const [, name = '', value] of own) {
      // It lies above everything, as menus do.
      expect(value, name).toBe(colors[name === 'ground' ? 'raised' : name]);
    }
  });
});

test('forced colors are those of the system, for every token that is not one of a component', () => {
  const forced = tokensUnder('forced-colors: active');
  const expected = Object.keys(PLAIN).filter(
    (name) =>
      /light-dark/.test(PLAIN[name] ?? '') && !COMPONENTS.some((component) => name.startsWith(component)),
  );
  expect(Object.keys(forced).sort()).toEqual(expected.sort());
  for (const [name, value] of Object.entries(forced))
    expect(value, name).toMatch(/^(Canvas|CanvasText|Highlight|HighlightText|none)$/);
});

test('nothing moves for who wants no motion', () => {
  const durations = Object.keys(PLAIN).filter((name) => /^\d+ms$/.test(PLAIN[name] ?? ''));
  expect(durations.length).toBeGreaterThan(0);
  expect(tokensUnder('prefers-reduced-motion: reduce')).toEqual(
    Object.fromEntries(durations.map((name) => [name, '0ms'])),
  );
});
