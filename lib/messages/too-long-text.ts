import { t } from '../platform/text.ts';
import { LONGEST_PROMPT, MOST_PHRASES } from '../prompt/bounds.ts';

/** Why a text was not taken, in one sentence. */
export function tooLongText(): string {
  return t('status.tooLong', [LONGEST_PROMPT.toLocaleString(), MOST_PHRASES.toLocaleString()]);
}
