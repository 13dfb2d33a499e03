/** The offscreen document of Chromium, of which an extension may have one. */
import { beforeEach, expect, test, vi } from 'vitest';

const offscreen = vi.hoisted(() => ({ open: false, createDocument: vi.fn(), closeDocument: vi.fn() }));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: { offscreen, runtime: { getContexts: async () => (offscreen.open ? [{}] : []) } },
}));

const { closeWorkshopPage, openWorkshopPage } = await import('../../../lib/platform/workshop-page.ts');

beforeEach(() => {
  offscreen.open = false;
  offscreen.createDocument.mockReset().mockImplementation(async () => {
    if (offscreen.open) throw new Error('Only a single offscreen document may be created.');
    offscreen.open = true;
  });
  offscreen.closeDocument.mockReset().mockImplementation(async () => {
    offscreen.open = false;
  });
});

test('calls that overlap open it once', async () => {
  await Promise.all([openWorkshopPage(), openWorkshopPage(), openWorkshopPage()]);
  expect(offscreen.createDocument).toHaveBeenCalledOnce();
});

test('one that an earlier life of the worker has opened is used', async () => {
  offscreen.open = true;
  await openWorkshopPage();
  expect(offscreen.createDocument).not.toHaveBeenCalled();
});

test('it is opened again once it was closed, and after it could not be opened', async () => {
  await openWorkshopPage();
  await closeWorkshopPage();
  await openWorkshopPage();
  expect(offscreen.createDocument).toHaveBeenCalledTimes(2);
  await closeWorkshopPage();
  offscreen.createDocument.mockRejectedValueOnce(new Error('Not now.'));
  await expect(openWorkshopPage()).rejects.toThrow('Not now.');
  await openWorkshopPage();
  expect(offscreen.open).toBe(true);
});

test('what is not open need not be closed', async () => {
  await closeWorkshopPage();
  expect(offscreen.closeDocument).not.toHaveBeenCalled();
});
