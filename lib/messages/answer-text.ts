import { t } from '../platform/text.ts';
import type { ReadText } from '../prompt/parse/index.ts';

/**
 * One sentence that says why an answer changes nothing, and what to do.
 * @param from who answered; empty where nobody knows
 */
export function answerText(answer: Exclude<ReadText, { kind: 'prompts' }>, from: string): string {
  const who = from || t('assistant.somebody');
  switch (answer.kind) {
    case 'refused':
      return t('assistant.refused', [who, answer.said]);
    case 'question':
      return t('assistant.question', [who, answer.said]);
    case 'nothing':
      return t('assistant.nothing');
    case 'too-long':
      return t('assistant.tooLong');
  }
}
