/** The words of the interface. The browser chooses the language among those we have, and loads no other. */
import { keysOf, type Texts } from '../prompt/message.ts';
import type { NumberedKey, ValuesOf } from '../prompt/text-key.ts';
import { browser } from './browser.ts';

/**
 * Returns the tag by which numbers, dates, lists and plurals are written: that of the browser's interface with its
 * region, where the texts are in that language; else that of the texts, so that both agree.
 */
export function language(): string {
  const shown = t('language.tag');
  const asked = browser.i18n.getUILanguage();
  return new Intl.Locale(asked).language === new Intl.Locale(shown).language ? asked : shown;
}

/** Returns a number as the language of the texts writes it. */
export const numberText = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** The texts for messages. */
export const TEXTS: Texts = {
  get language() {
    return language();
  },
  text: (key) => textAt(key, []),
};

/**
 * Returns a text of `locales`.
 * @param values for `$1`, `$2` ... in the text; the first number among them decides its plural form
 */
export function t<Key extends NumberedKey>(key: Key, ...[values]: ValuesOf<Key>): string {
  const given: readonly (string | number)[] = values ?? [];
  const count = given.find((value) => typeof value === 'number');
  const tag = count === undefined ? '' : language();
  const words = given.map((value) => (typeof value === 'number' ? numberText(value) : value));
  for (const form of keysOf(key, count, tag)) {
    const text = textAt(form, words);
    if (text !== '') return text;
  }
  return '';
}

function textAt(key: string, values: string[]): string {
  // The names that WXT generates want a literal; ours are checked by `NumberedKey` and `Message`.
  return browser.i18n.getMessage(key.replaceAll('.', '_') as '@@ui_locale', values);
}
