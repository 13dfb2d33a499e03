import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createLitField } from '@/components/easel/lit-field.ts';
import { LengthMeter } from '@/components/preview/LengthMeter.tsx';
import { Preview } from '@/components/preview/Preview.tsx';
import type { Compiled } from '@/lib/prompt/compiled.ts';
import { expectAccessible, render } from './render.tsx';

const compiled: Compiled = {
  text: 'a  photograph of fox, calm',
  fragments: [
    { text: 'a  photograph', component: 'contentType', field: 'contentType' },
    { text: ' of ', component: null, field: null },
    { text: 'fox', component: 'description', field: 'subject' },
    { text: ', ', component: null, field: null },
    { text: 'calm', component: 'style', field: 'mood' },
  ],
  negative: 'text, watermark',
  fields: {},
  leftOut: [],
};
const joined = { lit: createLitField(), onGo: () => {} };
const region = page.getByRole('region', { name: 'Preview', exact: true });

test.each([null, 19, 500])('the region holds exactly the text, cut at %s', async (cutAt) => {
  await render(<Preview {...joined} compiled={compiled} cutAt={cutAt} />);
  expect(region.element().textContent).toBe(compiled.text);
  const over = [...document.querySelectorAll('[data-over]')].map((piece) => piece.textContent).join('');
  expect(over).toBe(cutAt === 19 ? compiled.text.slice(19) : '');
});

test('exclusions of a box of their own stand in theirs', async () => {
  await render(<Preview {...joined} compiled={compiled} />);
  const leaveOut = page.getByRole('region', { name: 'Leave out', exact: true });
  expect(leaveOut.element().textContent).toBe('text, watermark');
  await expectAccessible();
});

test.each([
  [
    { aspectRatio: '3:2', size: '2688x1536', contentClass: 'photo', seed: 42 },
    /aspect ratio 3:2, content type photo, size 2688 × 1536, and seed 42/,
  ],
  [{ aspectRatio: '16:9', nearestRatio: '7:4' }, /aspect ratio 7:4, the nearest to 16:9/],
] as const)("says what to set with the site's own controls: %o", async (fields, words) => {
  await render(<Preview {...joined} compiled={{ ...compiled, fields }} />);
  await expect.element(page.getByText(words)).toBeVisible();
  await expectAccessible();
});

test('an empty preview is empty text', async () => {
  await render(<Preview {...joined} compiled={{ ...compiled, text: '', fragments: [], negative: '' }} />);
  expect(region.element().textContent).toBe('');
  await expectAccessible();
});

test.each([
  [{ used: 37, max: 480, unit: 'chars', cut: null }, '37 of 480 characters'],
  [{ used: 37, max: 77, unit: 't5', estimated: true, cut: null }, '≈ 37 of 77 tokens'],
  [{ used: 37, max: null, unit: 'chars', cut: null }, '37 characters, no known limit'],
] as const)('the length of %o reads "%s"', async (props, text) => {
  await render(<LengthMeter {...props} text={compiled.text} />);
  const meter = page.getByRole('meter', { name: 'Length' });
  await expect.element(meter).toHaveAttribute('aria-valuetext', text);
  await expect.element(meter).toHaveTextContent(text);
  await expectAccessible();
});

test.each([
  [
    { used: 500, max: 480, unit: 'chars' },
    '500 of 480 characters, 20 too many',
    'It is read up to “photograph of fox,”.',
  ],
  [
    { used: 84, max: 75, unit: 'clip' },
    '84 of 75 tokens, 9 too many',
    'It is read up to “photograph of fox,”.',
  ],
  [
    { used: 84, max: 75, unit: 'clip', chunked: true },
    '84 of 75 tokens, 9 count less',
    'What comes after “photograph of fox,” is read apart.',
  ],
] as const)('a length over the limit, %o, is "%s" and tells where it ends', async (props, text, end) => {
  const long = `an elderly photograph of a photograph of fox, calm`;
  await render(<LengthMeter {...props} cut={long.indexOf(' calm')} text={long} />);
  const meter = page.getByRole('meter', { name: 'Length' });
  await expect.element(meter).toHaveTextContent(text);
  await expect
    .element(meter)
    .toHaveAttribute('aria-valuetext', `${text}. ${end.replace('“photo', '“of a photo')}`);
  await expectAccessible();
});

test.each([
  [undefined, 'unread', 'line-through'],
  [true, 'less', 'underline'],
] as const)(
  'what is beyond the limit (in chunks: %s) is told by more than its color',
  async (chunked, over, line) => {
    await render(<Preview {...joined} compiled={compiled} cutAt={19} chunked={chunked} />);
    const piece = document.querySelector('[data-over]');
    expect(piece?.getAttribute('data-over')).toBe(over);
    expect(getComputedStyle(piece as Element).textDecorationLine).toBe(line);
    await expectAccessible();
  },
);
