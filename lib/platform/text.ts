/** The words of the interface, in the user's language. */
import { i18n } from '#i18n';

/**
 * The text of a key of `locales/en.yml`.
 * @param substitutions values for `$1`, `$2` ... in the text
 */
export function t(key: string, substitutions: (string | number)[] = []): string {
  // The generated overloads want a literal key at each call; the repository test checks that every key exists.
  const translate = i18n.t as (key: string, substitutions?: string[]) => string;
  return translate(key, substitutions.map(String));
}
