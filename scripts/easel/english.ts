import { readFileSync } from 'node:fs';
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';
import { type Message, sentenceOf, type Texts } from '../../lib/prompt/message.ts';

const FILE = new URL('../../locales/en.yml', import.meta.url);
let messages: ReadonlyMap<string, ParsedMessage> | undefined;

/** The English texts of the extension, read from their file at the first use. */
const ENGLISH: Texts = {
  language: 'en',
  text(key, values, count) {
    messages ??= new Map(
      parseMessagesText(readFileSync(FILE, 'utf8'), 'YAML').map((message) => [
        message.key.join('.'),
        message,
      ]),
    );
    return textOf(messages.get(key), count).replace(
      /\{(\w+)\}/g,
      (place, name: string) => values[name] ?? place,
    );
  },
};

/** Returns the English sentence of a finding or a note. */
export const inEnglish = (message: Message): string => sentenceOf(message, ENGLISH);

function textOf(message: ParsedMessage | undefined, count: number | undefined): string {
  if (message?.type !== 'plural') return message?.message ?? '';
  return message.plurals[count === 1 ? '1' : 'n'] ?? '';
}
