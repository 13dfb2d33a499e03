import { t, tNamed } from '../platform/text.ts';
import { type Message, sentenceOf } from '../prompt/message.ts';

/** The sentence of a finding or a note, in the user's language. */
export function messageText(message: Message): string {
  return sentenceOf(message, { language: t('list.language'), text: tNamed });
}
