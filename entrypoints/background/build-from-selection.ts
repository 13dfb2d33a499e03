import { answerText } from '@/lib/messages/answer-text.ts';
import { messageText } from '@/lib/messages/message-text.ts';
import { tooLongText } from '@/lib/messages/too-long-text.ts';
import { askPage, injectInsertScript } from '@/lib/platform/scripting.ts';
import type { Tab } from '@/lib/platform/tabs.ts';
import { t } from '@/lib/platform/text.ts';
import { isTooLong } from '@/lib/prompt/bounds.ts';
import { type Message, MessageError } from '@/lib/prompt/message.ts';
import type { Prompt } from '@/lib/prompt/model.ts';
import { currentPendingRequest } from '@/lib/session/pending-request.ts';
import { answeringSite } from '@/lib/sites/assistants.ts';
import { siteFor } from '@/lib/sites/match.ts';
import { askWorkshop } from '@/lib/workshop/ask-workshop.ts';
import { openWorkspace } from '@/lib/workspace/index.ts';
import { printAhead } from './print-ahead.ts';
import { reportNotice } from './report.ts';
import { reviewAnswer } from './review-answer.ts';
import { workspaceLogOf } from './store.ts';
import { chosenTargets, targetOn } from './target-of-site.ts';

/** The selection with its line breaks, which the menu's own copy of it has lost; else that copy. */
async function selectionIn(tab: Tab, frameId: number, flat: string): Promise<string> {
  try {
    await injectInsertScript(tab.id, frameId);
    const [frame] = await askPage(tab.id, frameId, { type: 'selection' });
    return typeof frame?.answer === 'string' && frame.answer.trim() !== '' ? frame.answer : flat;
  } catch {
    return flat;
  }
}

/**
 * Puts the selected text into the form, each part where it belongs; that can be undone. What an
 * assistant said is an answer: it is laid beside the form, for the user to decide on.
 */
export async function buildFromSelection(tab: Tab, frameId: number, flat: string): Promise<void> {
  const text = await selectionIn(tab, frameId, flat);
  if (text.trim() === '') return reportNotice(tab.id, t('status.nothingSelected'), null);
  const asked = await currentPendingRequest(tab.isPrivate);
  const site = answeringSite(tab.url);
  if (asked || site) return reviewAnswer(tab, text, asked, site);
  const target = targetOn(siteFor(tab.url)?.id ?? null, await chosenTargets());
  const read = await askWorkshop({ type: 'read', text, target, request: '' });
  if (read.kind !== 'prompts') return reportNotice(tab.id, answerText(read, ''), null);
  // Several prompts, or what an assistant answered: the user decides which, and on each field of it.
  const [first, ...others] = read.choices;
  if (!first || others.length > 0) return reviewAnswer(tab, text, null, null);
  if (isTooLong(first.prompt)) return reportNotice(tab.id, tooLongText(), null);
  const step = await replacePrompt(first.prompt, workspaceLogOf(tab.isPrivate));
  if (!tab.isPrivate) void printAhead();
  const sentences = [t('status.builtFromSelection'), ...first.notes.slice(0, 1).map(messageText)];
  await reportNotice(tab.id, sentences.join(' '), null, { undo: step });
}

/** Returns the step of the history that undoes it, null where the prompt was the same already. */
async function replacePrompt(prompt: Prompt, log: ReturnType<typeof workspaceLogOf>): Promise<string | null> {
  let failure: Message | null = null;
  const workspace = openWorkspace({ log, stored: await log.load() });
  workspace.onError((problem) => {
    failure = problem;
  });
  const step = workspace.edit({ id: 'step.selection' }, () => prompt);
  await workspace.settled();
  workspace.close();
  if (failure !== null) throw new MessageError(failure);
  return step;
}
