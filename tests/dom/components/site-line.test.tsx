import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SiteLine } from '@/components/sites/SiteLine.tsx';
import { siteLine } from '@/components/sites/site-line.ts';
import type { FieldReport } from '@/lib/insert/field.ts';
import type { FieldScan } from '@/lib/messages/to-background.ts';
import type { SiteHealth } from '@/lib/storage/index.ts';
import { expectAccessible, render } from './render.tsx';

const report = (by: FieldReport['by'], label = 'Describe your image'): FieldReport => ({
  by,
  kind: 'textarea',
  label,
  maxLength: null,
  hasText: false,
  score: 0,
  blocked: null,
});
const found = (reports: FieldReport[], rest: Partial<FieldScan> = {}): FieldScan => ({
  siteId: 'midjourney',
  boxes: reports.map((report, choice) => ({ frameId: 0, token: 'a', choice, report })),
  negative: null,
  unknownBox: false,
  outcome: null,
  ...rest,
});
const health: SiteHealth = {
  id: 'midjourney',
  name: 'Midjourney',
  lastSuccess: new Date(2026, 10, 3).getTime(),
  strategy: 'exec',
  counts: { inserted: 12, rejected: 1 },
  changedSince: null,
  since: 0,
  at: 0,
};

beforeEach(() => vi.clearAllMocks());

const states: [string, FieldScan | null, RegExp][] = [
  ['the page has not answered', null, /^Looking for the prompt box/],
  ['by the selector', found([report('finder')]), /^Goes into “Describe your image”\.$/],
  ['shown by the user', found([report('pinned')]), /the box you showed/],
  ['where the user was', found([report('touched')]), /where you were last/],
  ['by its looks', found([report('score')]), /the likeliest box here/],
  ['without a name', found([report('score', '')]), /a box without a name/],
  [
    'several',
    found([report('score'), report('score', 'B')], { outcome: { status: 'several-fields' } }),
    /^2 boxes could be meant/,
  ],
  [
    'the only one, which says nothing of prompts',
    found([report('only', 'Document')], { outcome: { status: 'unsure-field', label: 'Document' } }),
    /^Nothing here says.*whether “Document” is meant/,
  ],
  [
    'the same without a name, on a site whose own box is gone',
    found([{ ...report('only', ''), kind: 'proxy' }], {
      unknownBox: true,
      outcome: { status: 'unsure-field', label: '' },
    }),
    /^Nothing here says.*whether the code editor is meant/,
  ],
  ['none', found([], { outcome: { status: 'no-field' } }), /^No prompt box was found here/],
  [
    'a changed site',
    found([report('score')], { unknownBox: true }),
    /^This site has changed.*“Describe your/,
  ],
  [
    'a changed site without any box',
    found([], { unknownBox: true, outcome: { status: 'no-field' } }),
    /known box is not on this page/,
  ],
  ['no way in', found([], { outcome: { status: 'not-allowed' } }), /^Extensions may not write/],
  [
    'a frame',
    found([], { outcome: { status: 'needs-access', origins: ['https://a.hf.space'] } }),
    /a\.hf\.space/,
  ],
];

test.each(states)('%s', (_state, scan, expected) => {
  const line = siteLine(scan, null);
  expect(line).toMatchObject({ text: expect.stringMatching(expected), history: '' });
});

test('how it went so far stands behind, where it ever worked', () => {
  const history = siteLine(found([report('finder')]), health).history;
  expect(history).toMatch(/^Inserted here 12×, last on .*3.*\.$/);
  expect(siteLine(found([report('finder')]), { ...health, lastSuccess: null }).history).toBe('');
});

test('the button lets the user point at the box', async () => {
  const onPoint = vi.fn();
  await render(<SiteLine line={siteLine(found([report('score')]), health)} onPoint={onPoint} />);
  await page.getByRole('button', { name: 'Point at the prompt box' }).click();
  expect(onPoint).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('where the box is in doubt, it says so in words', async () => {
  const onPoint = vi.fn();
  const changed = siteLine(found([report('score')], { unknownBox: true }), null);
  await render(<SiteLine line={changed} onPoint={onPoint} />);
  await page.getByRole('button', { name: 'Show the box' }).click();
  expect(onPoint).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('where no script may enter there is no such button', async () => {
  await render(<SiteLine line={siteLine(found([report('score')]), health)} onPoint={null} />);
  expect(page.getByRole('button').query()).toBeNull();
});
