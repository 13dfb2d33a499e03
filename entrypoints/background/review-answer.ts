import { answerText } from '@/lib/messages/answer-text.ts';
import { tooLongText } from '@/lib/messages/too-long-text.ts';
import type { Tab } from '@/lib/platform/tabs.ts';
import { t } from '@/lib/platform/text.ts';
import { suggestionsFrom } from '@/lib/prompt/assistant/suggestions.ts';
import { isTooLong } from '@/lib/prompt/bounds.ts';
import { dropPendingRequest, type PendingRequest } from '@/lib/session/pending-request.ts';
import { keepReview } from '@/lib/session/review.ts';
import { assistantById } from '@/lib/sites/assistants.ts';
import type { Site } from '@/lib/sites/site.ts';
import { askWorkshop } from '@/lib/workshop/ask-workshop.ts';
import { reportNotice } from './report.ts';
import { workspaceLogOf } from './store.ts';

/**
 * Reads what an assistant answered and lays it aside for the user to decide on, field by field; the form stays as it
 * is. Where there is no prompt in it, it says so.
 * @param site where it was selected, if that is an assistant's
 */
export async function reviewAnswer(
  { id: tabId, isPrivate }: Pick<Tab, 'id' | 'isPrivate'>,
  text: string,
  asked: PendingRequest | null,
  site: Site | null,
): Promise<void> {
  const from = site?.name ?? assistantById(asked?.assistant ?? '')?.name ?? '';
  const { text: request = '', target } = asked ?? {};
  const answer = await askWorkshop({ type: 'read', text, request, ...(target && { target }) });
  if (answer.kind !== 'prompts') return reportNotice(tabId, answerText(answer, from), null);
  if (answer.choices.some((choice) => isTooLong(choice.prompt)))
    return reportNotice(tabId, tooLongText(), null);
  const { prompt } = (await workspaceLogOf(isPrivate).load()).state;
  const rows = answer.choices.map((choice) => suggestionsFrom(prompt, choice.prompt).length);
  if (rows.every((count) => count === 0)) {
    return reportNotice(tabId, t('assistant.nothingNew'), null, { done: true });
  }
  const choices = answer.choices.map((choice) => ({ said: choice.said, prompt: choice.prompt }));
  await keepReview({ from, choices, chosen: 0, decided: [] }, isPrivate);
  await dropPendingRequest(isPrivate);
  const ready = from === '' ? t('assistant.ready') : t('assistant.readyFrom', [from]);
  return reportNotice(tabId, ready, null, { done: true });
}
