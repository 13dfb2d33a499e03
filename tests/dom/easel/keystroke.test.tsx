/** What a keystroke draws anew in the whole app: the field it is in, the preview, and what depends on it. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPanel } from './open-panel.tsx';

/** The field with its parts, the frames it stands in, and what is printed of the prompt. */
const MAY_BE_DRAWN = new Set([
  ...['Form', 'BuilderForm', 'FieldGroup', 'FieldRows', 'ParametersGroup'],
  ...['OneField', 'Autocomplete', 'GrowingText', 'Field', 'OffSwitch', 'LockButton', 'IconButton', 'Icon'],
  ...['Printed', 'Preview', 'Words', 'Tried', 'LengthMeter', 'Meter', 'CheckList'],
]);

const shown = () => document.querySelector('.preview-text')?.textContent ?? '';

test('a keystroke draws its own field, the preview and what depends on it, and nothing else', async () => {
  const { drawn } = await openPanel();
  const subject = page
    .getByRole('combobox', { name: 'Subject' })
    .or(page.getByRole('textbox', { name: 'Subject' }));
  await subject.click();
  await userEvent.keyboard('{End}x');
  await expect.poll(shown).toMatch(/^foxx/i);
  drawn.length = 0;
  await userEvent.keyboard('y');
  await expect.poll(shown).toMatch(/^foxxy/i);

  const others = drawn.filter((name) => !MAY_BE_DRAWN.has(name));
  expect(others).toEqual([]);
  expect(drawn.filter((name) => /^(One|Many)Field$/.test(name))).toEqual(['OneField']);
  expect(drawn.filter((name) => name === 'Preview')).toHaveLength(1);
});
