import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SetAsideList } from '@/components/options/SetAsideList.tsx';
import { TransferPanel } from '@/components/options/TransferPanel.tsx';
import { expectAccessible, render } from './render.tsx';

test('exporting, importing a file, and the report', async () => {
  const onExport = vi.fn();
  const onImport = vi.fn();
  const report = {
    summary: '1 preset was added, 1 was skipped.',
    lists: [
      { title: 'Skipped (1)', items: ['Fox: the same is here already'] },
      { title: 'Nothing', items: [] },
    ],
  };
  const host = await render(
    <TransferPanel presetCount={2} report={report} onExport={onExport} onImport={onImport} />,
  );
  await page.getByRole('button', { name: 'Export' }).click();
  expect(onExport).toHaveBeenCalledOnce();
  const file = new File(['[]'], 'presets.json', { type: 'application/json' });
  const input = host.querySelector('input[type=file]');
  if (input) await userEvent.upload(input, file);
  expect(onImport.mock.calls[0]?.[0].name).toBe('presets.json');
  await page.getByText('Skipped (1)').click();
  await expect.element(page.getByText('Fox: the same is here already')).toBeVisible();
  await expect.element(page.getByText('Nothing')).not.toBeInTheDocument();
  await expectAccessible();
});

test('what could not be read is shown as it is', async () => {
  const onExportAll = vi.fn();
  const record = {
    id: '1',
    reason: { id: 'storage.fromImport', params: { reason: { id: 'import.noName' } } } as const,
    at: 0,
    record: { subject: 'fox' },
  };
  await render(<SetAsideList records={[record]} onExportAll={onExportAll} />);
  await expect.element(page.getByText('From an import: It has no name.')).toBeVisible();
  await page.getByText('Show the record').click();
  const raw = document.querySelector('pre');
  expect(raw?.checkVisibility()).toBe(true);
  expect(JSON.parse(raw?.textContent ?? '')).toEqual(record.record);
  await page.getByRole('button', { name: 'Export all' }).click();
  expect(onExportAll).toHaveBeenCalledOnce();
  await expectAccessible();
});
