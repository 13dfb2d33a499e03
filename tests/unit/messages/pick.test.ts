import { expect, test } from 'vitest';
import { pickerSender } from '../../../lib/messages/listen-to-picker.ts';
import { fromPickerSchema } from '../../../lib/messages/pick.ts';

const OWN = { id: 'ours', root: 'chrome-extension://ours/' };
const PAGE = {
  id: 'ours',
  url: 'https://a.example/x',
  frameId: 0,
  tab: { id: 3, url: 'https://a.example/x' },
};

test('a script of ours in a page is taken by what the browser says of it', () => {
  expect(pickerSender({ ...PAGE, origin: 'https://a.example' }, OWN)).toEqual({
    tabId: 3,
    address: 'https://a.example/x',
    frameId: 0,
    origin: 'https://a.example',
  });
  expect(pickerSender({ ...PAGE, url: 'about:srcdoc', frameId: 4, origin: 'null' }, OWN)?.origin).toBe(
    'null',
  );
  expect(pickerSender({ ...PAGE, url: 'https://b.example/frame', frameId: 4 }, OWN)?.origin).toBe(
    'https://b.example',
  );
});

test.each([
  ['another extension', { ...PAGE, id: 'theirs' }],
  ['nobody', {}],
  ['somebody outside of tabs', { id: 'ours', url: 'https://a.example/x', frameId: 0 }],
  ['a tab whose address is not told', { ...PAGE, tab: { id: 3 } }],
  ['a page of our own in a tab', { ...PAGE, url: 'chrome-extension://ours/options.html' }],
])('%s does not come through the door', (_who, sender) => {
  expect(pickerSender(sender, OWN)).toBeNull();
});

const locator = { by: 'id', hosts: [], selector: '#prompt' };
const picked = { type: 'picked', token: 't', locators: [locator], label: 'Prompt' };

test.each([
  picked,
  { type: 'pickedFrame', token: 't', origin: 'https://name.hf.space' },
  { type: 'pickStep', token: 't', forward: false, held: true },
  { type: 'pickCancelled', token: 't' },
])('%j is understood', (message) => {
  expect(fromPickerSchema.safeParse(message).data).toEqual(message);
});

test.each([
  null,
  { type: 'insert', tabId: 3 },
  { ...picked, token: 5 },
  { ...picked, token: 't'.repeat(65) },
  { ...picked, locators: [] },
  { ...picked, locators: Array(9).fill(locator) },
  { ...picked, locators: [{ ...locator, selector: 'x'.repeat(2001) }] },
  { ...picked, locators: [{ ...locator, hosts: Array(65).fill('a') }] },
  { ...picked, locators: [{ ...locator, by: 'magic' }] },
  { ...picked, label: 'x'.repeat(201) },
  { type: 'pickedFrame', token: 't', origin: 'javascript:alert(1)' },
  { type: 'pickedFrame', token: 't', origin: 'https://name.hf.space/path' },
  { type: 'pickedFrame', token: 't', origin: 'file:///etc' },
])('%# is not', (message) => {
  expect(fromPickerSchema.safeParse(message).success).toBe(false);
});
