import { beforeEach, expect, test, vi } from 'vitest';

const askPage = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/platform/scripting.ts', () => ({ askPage }));

const { siteOfTab } = await import('../../../entrypoints/background/site-of-tab.ts');
const tool = { id: 3, url: 'http://127.0.0.1:7860/' };

beforeEach(() => askPage.mockReset());

test('a known address is asked nothing', async () => {
  expect((await siteOfTab({ id: 3, url: 'https://chatgpt.com/' }, null))?.id).toBe('chatgpt');
  expect(askPage).not.toHaveBeenCalled();
});

test('only the frame that has the script is asked: one without it is taken for a page that is gone', async () => {
  askPage.mockResolvedValue([{ frameId: 7, answer: 'comfyui' }]);
  expect((await siteOfTab(tool, 7))?.id).toBe('comfyui');
  expect(askPage.mock.calls[0]?.slice(0, 2)).toEqual([3, 7]);
});

test('the page itself is believed before its frames', async () => {
  askPage.mockResolvedValue([
    { frameId: 7, answer: 'comfyui' },
    { frameId: 0, answer: 'fooocus' },
  ]);
  expect((await siteOfTab(tool, null))?.id).toBe('fooocus');
});

test.each(['', null, 'no-such-tool', { id: 'comfyui' }])('%j is no tool', async (answer) => {
  askPage.mockResolvedValue([{ frameId: 0, answer }]);
  expect(await siteOfTab(tool, null)).toBeNull();
});
