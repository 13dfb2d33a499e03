/** The workshop is a page that the browser may take away at any time: whoever asks it must not notice. */
import { beforeEach, expect, test, vi } from 'vitest';

const page = vi.hoisted(() => ({ open: vi.fn(), close: vi.fn(), send: vi.fn() }));
vi.mock('../../../lib/platform/workshop-page.ts', () => ({
  openWorkshopPage: page.open,
  closeWorkshopPage: page.close,
}));
vi.mock('../../../lib/messages/send.ts', () => ({ sendToWorkshop: page.send }));

const { askWorkshop } = await import('../../../lib/workshop/ask-workshop.ts');

const JOB = { type: 'print', prompt: { subject: { text: 'fox' } }, targets: ['any'] } as const;
const PRINTED = { any: { text: 'A fox.', negative: '' } };
const job = () => askWorkshop<'print'>({ ...JOB, targets: [...JOB.targets] });

beforeEach(() => {
  vi.resetAllMocks();
  page.send.mockResolvedValue({ ok: true, value: PRINTED });
});

test('a job is done by the page, which is opened first', async () => {
  expect(await job()).toEqual(PRINTED);
  expect(page.send).toHaveBeenCalledExactlyOnceWith(JOB);
  expect(page.open.mock.invocationCallOrder[0]).toBeLessThan(page.send.mock.invocationCallOrder[0] ?? 0);
  expect(page.close).not.toHaveBeenCalled();
});

test.each([
  ['dies before it hears of the job', () => page.send.mockRejectedValueOnce(new Error('No receiving end'))],
  ['dies over the job', () => page.send.mockResolvedValueOnce(undefined)],
  ['cannot be opened at once', () => page.open.mockRejectedValueOnce(new Error('Only one'))],
  ['answers with what is no answer', () => page.send.mockResolvedValueOnce({ ok: true, value: { any: 7 } })],
  ['fails', () => page.send.mockResolvedValueOnce({ ok: false, error: 'Out of memory' })],
])('a page that %s is opened anew, and the job is done', async (_what, happens) => {
  happens();
  expect(await job()).toEqual(PRINTED);
  expect(page.close).toHaveBeenCalledOnce();
  expect(page.open).toHaveBeenCalledTimes(2);
});

test('where it dies of the job the user is told, and the next job is done all the same', async () => {
  page.send.mockResolvedValueOnce(undefined).mockResolvedValueOnce(undefined);
  await expect(job()).rejects.toMatchObject({ said: { id: 'status.workshop' } });
  expect(await job()).toEqual(PRINTED);
});

test('jobs that come together are done one after the other', async () => {
  const order: string[] = [];
  page.send.mockImplementation(async ({ targets }: { targets: string[] }) => {
    order.push(`begin ${targets[0]}`);
    await Promise.resolve();
    order.push(`end ${targets[0]}`);
    return { ok: true, value: PRINTED };
  });
  const both = ['flux', 'json'].map((target) => askWorkshop<'print'>({ ...JOB, targets: [target] }));
  await Promise.all(both);
  expect(order).toEqual(['begin flux', 'end flux', 'begin json', 'end json']);
});
