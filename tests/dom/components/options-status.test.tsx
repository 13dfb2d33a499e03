import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsStatus } from '@/components/options/OptionsStatus.tsx';
import { expectAccessible, render } from './render.tsx';

function Page() {
  const [undone, setUndone] = useState(false);
  const actions = [{ label: 'Undo', onAct: () => setUndone(true) }];
  return (
    <>
      <h1>Options</h1>
      <p tabIndex={-1}>The row beside</p>
      <OptionsStatus status={undone ? { text: 'It is back.' } : { text: 'Forgot it.', actions }} />
    </>
  );
}

test('after Undo the focus is back where it was, and what happened is said', async () => {
  await render(<Page />);
  (page.getByText('The row beside').element() as HTMLElement).focus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Undo');
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('It is back.');
  expect(document.activeElement?.textContent).toBe('The row beside');
});
