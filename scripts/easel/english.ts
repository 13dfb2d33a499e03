import { readFileSync } from 'node:fs';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { type Message, sentenceOf, type Texts } from '../../lib/prompt/message.ts';

const FILE = new URL('../../locales/en.yml', import.meta.url);
let texts: ReadonlyMap<string, string> | undefined;

/** The English texts of the extension, read from their file at the first use. */
const ENGLISH: Texts = {
  language: 'en',
  text(key) {
    texts ??= new Map(
      parseMessagesText(readFileSync(FILE, 'utf8'), 'YAML').map((entry) => [
        entry.key.join('.'),
        entry.type === 'plural' ? '' : entry.message,
      ]),
    );
    return texts.get(key) ?? '';
  },
};

/** Returns the English sentence of a message. */
export const inEnglish = (message: Message): string => sentenceOf(message, ENGLISH);
