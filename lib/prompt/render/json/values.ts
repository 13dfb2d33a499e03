import { joined, userText } from '../fragments.ts';
import type { PhraseField, ReadyPhrase } from '../ready-prompt.ts';
import { type JsonValue, jsonList, jsonString, type Spacing } from './json-fragments.ts';

/** Returns phrases of a field as one string, divided by commas; nothing where there are none. */
export function wordsOf(field: PhraseField, phrases: readonly ReadyPhrase[]): JsonValue {
  if (phrases.length === 0) return [];
  return jsonString(
    joined(
      phrases.map(({ text }) => [userText(field, text)]),
      ', ',
    ),
  );
}

/** Returns phrases of a field as a string where it is one, else as a list. */
export function oneOrList(field: PhraseField, phrases: readonly ReadyPhrase[], space: Spacing): JsonValue {
  if (phrases.length < 2) return wordsOf(field, phrases);
  return jsonList(
    phrases.map(({ text }) => jsonString([userText(field, text)])),
    space,
  );
}
