import fc from 'fast-check';
import { expect, test } from 'vitest';
import { menuTitle } from '../../../entrypoints/background/menu-title.ts';

test.each([
  ['Pier at dawn', 'Pier at dawn'],
  ['Salt & pepper', 'Salt && pepper'],
  ['100%s', '100%\u2060s'],
  ['two\nlines\t here ', 'two lines here'],
  ['x'.repeat(61), `${'x'.repeat(59)}…`],
  ['👩🏽‍💻'.repeat(61), `${'👩🏽‍💻'.repeat(59)}…`],
  ['</textarea><script>', '</textarea><script>'],
])('%j is shown as %j', (name, title) => expect(menuTitle(name)).toBe(title));

test('whatever the name: one short line that the browser shows as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const title = menuTitle(name);
      expect(title).not.toMatch(/[\n\r\t]|%s/);
      expect(title.replaceAll('&&', '')).not.toContain('&');
      expect([...new Intl.Segmenter().segment(title.replaceAll('&&', '&'))].length).toBeLessThanOrEqual(61);
    }),
  );
});
