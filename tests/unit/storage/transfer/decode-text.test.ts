import { expect, test } from 'vitest';
import { decodeText } from '../../../../lib/storage/index.ts';
import { errorOf, got, SENTENCE } from '../lib/fresh.ts';

const TEXT = '{"name": "Weißer Fuchs 🦊"}';

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
])('%s is read', (_, bytes) => {
  expect(got(decodeText(bytes))).toBe(TEXT);
});

test.each([
  ['Latin-1', Buffer.from('Weißer Fuchs', 'latin1')],
  ['cut in the middle of a letter', Buffer.from('Weiß').subarray(0, 4)],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
])('%s is refused with a sentence', (_, bytes) => {
  expect(errorOf(decodeText(bytes))).toMatch(SENTENCE);
});
