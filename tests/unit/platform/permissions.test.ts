import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../../lib/platform/browser.ts';
import { giveBack, grantedOrigins, onAccessChanged } from '../../../lib/platform/permissions.ts';

vi.mock('../../../lib/platform/browser.ts', () => {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  return {
    browser: {
      runtime: { getManifest: vi.fn() },
      permissions: { getAll: vi.fn(), remove: vi.fn(), onAdded: event(), onRemoved: event() },
    },
  };
});
const fake = vi.mocked(browser, { deep: true });

beforeEach(() => {
  vi.clearAllMocks();
  fake.permissions.getAll.mockResolvedValue({
    permissions: ['activeTab'],
    origins: ['https://b.example/*', 'https://a.example/*'],
  } as never);
});

test.each([
  ['nothing of its own', {}, ['https://a.example/*', 'https://b.example/*']],
  // As Firefox ESR 153 gives it.
  ['null', { host_permissions: null, content_scripts: null }, ['https://a.example/*', 'https://b.example/*']],
  ['a host, with a path', { host_permissions: ['https://a.example/some/path*'] }, ['https://b.example/*']],
  ['a content script', { content_scripts: [{ matches: ['https://b.example/*'] }] }, ['https://a.example/*']],
  [
    'a content script without matches',
    { content_scripts: [{ matches: null }] },
    ['https://a.example/*', 'https://b.example/*'],
  ],
])('a manifest with %s: what the user gave is listed without it', async (_, manifest, expected) => {
  fake.runtime.getManifest.mockReturnValue(manifest as never);
  expect(await grantedOrigins()).toEqual(expected);
});

test('giving back what cannot be given back is no exception', async () => {
  fake.permissions.remove.mockResolvedValueOnce(true as never);
  expect(await giveBack('https://a.example/*')).toBe(true);
  expect(fake.permissions.remove).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  fake.permissions.remove.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
  expect(await giveBack('https://a.example/*')).toBe(false);
});

test('hears of both, until it is told to stop', () => {
  const callback = vi.fn();
  const stop = onAccessChanged(callback);
  for (const event of [fake.permissions.onAdded, fake.permissions.onRemoved])
    expect(event.addListener).toHaveBeenCalledWith(callback);
  stop();
  for (const event of [fake.permissions.onAdded, fake.permissions.onRemoved])
    expect(event.removeListener).toHaveBeenCalledWith(callback);
});
