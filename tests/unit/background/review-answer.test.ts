import { beforeEach, expect, test, vi } from 'vitest';
import type { Job } from '../../../lib/messages/to-workshop.ts';
import { chatgpt } from '../../../lib/sites/entries/chatgpt.ts';
import { doJob } from '../../../lib/workshop/do-job.ts';

const workspaceLog = vi.hoisted(() => ({ load: vi.fn() }));
const reportNotice = vi.hoisted(() => vi.fn());
const keepReview = vi.hoisted(() => vi.fn());
const dropPendingRequest = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/background/store.ts', () => ({ workspaceLogOf: () => workspaceLog }));
vi.mock('../../../entrypoints/background/report.ts', () => ({ reportNotice }));
vi.mock('../../../lib/session/review.ts', () => ({ keepReview }));
vi.mock('../../../lib/session/pending-request.ts', () => ({ dropPendingRequest }));
// Read as the workshop reads it, without the page.
vi.mock('../../../lib/workshop/ask-workshop.ts', () => ({ askWorkshop: async (job: Job) => doJob(job) }));
vi.mock('../../../lib/platform/text.ts', () => ({
  t: (key: string, places: string[] = []) => [key, ...places].join(' '),
}));

const { reviewAnswer } = await import('../../../entrypoints/background/review-answer.ts');
const TAB = { id: 7, isPrivate: false };
const ASKED = { assistant: 'gemini', text: 'Write one prompt.', target: 'any', waits: false, at: 0 };

beforeEach(() => {
  vi.clearAllMocks();
  workspaceLog.load.mockResolvedValue({ state: { prompt: { subject: { text: 'fox' } } } });
});

test('an answer is laid aside with who gave it, and the form is left alone', async () => {
  await reviewAnswer(TAB, 'Subject: fox\nMood: calm', ASKED, chatgpt);
  const choices = [{ said: 'fox', prompt: { subject: { text: 'fox' }, mood: [{ text: 'calm' }] } }];
  expect(keepReview).toHaveBeenCalledExactlyOnceWith(
    {
      from: 'ChatGPT',
      choices,
      chosen: 0,
      decided: [],
    },
    false,
  );
  expect(dropPendingRequest).toHaveBeenCalledOnce();
  expect(reportNotice).toHaveBeenCalledExactlyOnceWith(7, 'assistant.readyFrom ChatGPT', null, {
    done: true,
  });
});

test('on another page it is the answer of whom was asked', async () => {
  await reviewAnswer(TAB, 'Subject: wolf', ASKED, null);
  expect(keepReview.mock.lastCall?.[0]).toMatchObject({ from: 'Gemini' });
});

test.each([
  ["I'm sorry, I can't do that.", "assistant.refused ChatGPT I'm sorry, I can't do that."],
  ['What subject do you want?', 'assistant.question ChatGPT What subject do you want?'],
  ['…', 'assistant.nothing'],
  ['x'.repeat(500_000), 'assistant.tooLong'],
])('%s is said, and nothing is kept', async (text, said) => {
  await reviewAnswer(TAB, text, ASKED, chatgpt);
  expect(reportNotice).toHaveBeenCalledExactlyOnceWith(7, said, null);
  expect(keepReview).not.toHaveBeenCalled();
  expect(dropPendingRequest).not.toHaveBeenCalled();
});

test('an answer that says what the form says leads to no review', async () => {
  await reviewAnswer(TAB, 'Subject: Fox', ASKED, chatgpt);
  expect(reportNotice).toHaveBeenCalledExactlyOnceWith(7, 'assistant.nothingNew', null, { done: true });
  expect(keepReview).not.toHaveBeenCalled();
});
