/** The keys of `locales/en.yml` as types, so that a wrong key or a missing place does not compile. */
import type { GeneratedI18nStructure as Entries } from '#i18n';

/** The plural categories of Unicode: a text that has forms is a group of them, with `other` always among them. */
export type PluralCategory = Intl.LDMLPluralRule;

/** The key of a text; where it has plural forms, that of their group. */
export type TextKey = Exclude<WithoutCategory<keyof Entries>, `@@${string}`>;

type WithoutCategory<Key> = Key extends `${infer Group}.${PluralCategory}` ? Group : Key;

/** The entry of a text, or those of its plural forms. Never by a search through all keys: there are too many of them. */
type EntryOf<Key extends string> = Key extends keyof Entries
  ? Entries[Key]
  : {
      [Form in PluralCategory]: `${Key}.${Form}` extends keyof Entries ? Entries[`${Key}.${Form}`] : never;
    }[PluralCategory];

/**
 * The names of the places in a text, `words` of `{words}`; never where it has none. One that has plural forms and no
 * place (`Remove it`, `Remove them`) wants the `count` that decides between them.
 */
export type PlacesOf<Key extends TextKey> = [NamesOf<EntryOf<Key>>] extends [never]
  ? Key extends PluralKey
    ? EntryOf<Key> extends { substitutions: 0 }
      ? 'count'
      : never
    : never
  : NamesOf<EntryOf<Key>>;

type PluralKey = Exclude<TextKey, keyof Entries>;

type NamesOf<Entry> = Entry extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Name
  : never;

/** A text whose places, if it has any, are numbered: `$1`. */
export type NumberedKey = { [Key in TextKey]: [PlacesOf<Key>] extends [never] ? Key : never }[TextKey];

/** A text whose places, if it has any, have names. */
export type NamedKey = { [Key in TextKey]: EntryOf<Key> extends { substitutions: 0 } ? Key : never }[TextKey];

/** The arguments that follow the key of a text with numbered places: a list of as many values, or nothing. */
export type ValuesOf<Key extends NumberedKey> = EntryOf<Key>['substitutions'] extends infer Count
  ? Count extends 0
    ? []
    : Count extends 1
      ? [values: [TextValue]]
      : Count extends 2
        ? [values: [TextValue, TextValue]]
        : [values: [TextValue, TextValue, TextValue]]
  : never;

type TextValue = string | number;
