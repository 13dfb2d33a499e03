/** The words of the interface, in the user's language. */
import { i18n } from '#i18n';

// The generated overloads want a literal key at each call; the repository test checks that every key exists.
const translate = i18n.t as (key: string, ...values: unknown[]) => string;

/**
 * The text of a key of `locales/en.yml`.
 * @param substitutions values for `$1`, `$2` ... in the text
 */
export function t(key: string, substitutions: (string | number)[] = []): string {
  return translate(key, substitutions.map(String));
}

/**
 * The text of a key whose places have names.
 * @param values by the names of the places, `{words}`
 * @param count chooses between its singular and its plural, if it has both
 */
export function tNamed(key: string, values: Readonly<Record<string, string>>, count?: number): string {
  return count === undefined ? translate(key, values) : translate(key, count, values);
}
