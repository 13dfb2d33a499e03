import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useStored } from '@/components/hooks/use-stored.ts';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary.tsx';
import { MessageError } from '@/lib/prompt/message.ts';
import { createPresets, openDatabase } from '@/lib/storage/index.ts';
import { render } from './render.tsx';

/** A database of its own for each test, in two windows. */
function twoWindows() {
  const name = `test ${crypto.randomUUID()}`;
  return [createPresets(openDatabase({ name })), createPresets(openDatabase({ name }))] as const;
}

const prompt = { subject: { text: 'fox' } };

function Names({ presets, start = '' }: { presets: ReturnType<typeof createPresets>; start?: string }) {
  const listed = useStored(
    presets,
    async () => (await presets.list()).filter(({ name }) => name.startsWith(start)),
    start,
  );
  return <p>{listed ? `Names: ${listed.map(({ name }) => name).join(', ')}` : 'Not read yet'}</p>;
}

test('shows what is stored, and what this window and another store later', async () => {
  const [here, there] = twoWindows();
  await here.save({ name: 'a', prompt });
  await render(<Names presets={here} />);
  await expect.element(page.getByText('Names: a', { exact: true })).toBeVisible();
  await here.save({ name: 'b', prompt });
  await expect.element(page.getByText('Names: a, b', { exact: true })).toBeVisible();
  await there.save({ name: 'c', prompt });
  await expect.element(page.getByText('Names: a, b, c', { exact: true })).toBeVisible();
});

test('a hundred changes at once are read in a few readings, and the last is shown', async () => {
  const [here] = twoWindows();
  const list = vi.spyOn(here, 'list');
  await render(<Names presets={here} />);
  await Promise.all(Array.from({ length: 100 }, (_, i) => here.save({ name: `${i}`, prompt })));
  await expect.element(page.getByText(/98, 99$/)).toBeVisible();
  expect(list.mock.calls.length).toBeLessThan(100);
});

test('an answer to another question is not shown', async () => {
  const [here] = twoWindows();
  for (const name of ['a1', 'b1']) await here.save({ name, prompt });
  await render(<Names presets={here} start="a" />);
  await expect.element(page.getByText('Names: a1')).toBeVisible();
  await render(<Names presets={here} start="b" />);
  await expect.element(page.getByText('Names: b1')).toBeVisible();
});

test('what cannot be read reaches the error boundary as a sentence', async () => {
  const [here] = twoWindows();
  vi.spyOn(here, 'list').mockRejectedValue(new MessageError({ id: 'storage.unreadable' }));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await render(
    <ErrorBoundary fallback={(message) => <p>Told: {message}</p>}>
      <Names presets={here} />
    </ErrorBoundary>,
  );
  await expect.element(page.getByText(/^Told: This cannot be read/)).toBeVisible();
});
