import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../../components/preview/difference.ts';

test.each([
  ['text, watermark', 'text, watermark, blur', ', blur'],
  ['', 'blur', 'blur'],
  ['Set: ratio 3:2.', 'Set: ratio 16:9.', '16:9'],
  // What is repeated is new once.
  ['aa', 'aaa', 'a'],
  ['\u{1F600}', '\u{1F601}', '\u{1F601}'],
  ['same', 'same', ''],
  ['blur, text', 'text', ''],
])('from %j to %j, %j is new', (before, after, middle) =>
  expect(difference(before, after).middle).toBe(middle),
);

test('the parts are the text, and what is not new was there before', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (one, two, three) => {
      const [before, after] = [one + three, one + two + three];
      const { start, middle, end } = difference(before, after);
      expect(start + middle + end).toBe(after);
      expect(before.startsWith(start)).toBe(true);
      expect(before.endsWith(end)).toBe(true);
      expect(start.length + end.length).toBeLessThanOrEqual(before.length);
      expect(middle.length).toBe(two.length);
    }),
  );
});
