import { TEXTS } from '../platform/text.ts';
import { type Message, MessageError, sentenceOf } from '../prompt/message.ts';

/** Returns the sentence of a message, in the user's language. */
export function messageText(message: Message): string {
  return sentenceOf(message, TEXTS);
}

/** Returns the sentence of an exception. One that is no message of ours has it already, or is a fault of ours. */
export function errorText(error: unknown): string {
  if (error instanceof MessageError) return messageText(error.said);
  return error instanceof Error ? error.message : String(error);
}
