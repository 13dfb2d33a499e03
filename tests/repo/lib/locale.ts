/** The locale files: what they hold, and what is wrong with one. */
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { parseYAML } from 'confbox/yaml';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The forms of a text by their plural categories; `''` where it has no forms. */
export type Forms = ReadonlyMap<string, string>;
/** The texts of a locale file by their keys. */
export type Locale = ReadonlyMap<string, Forms>;

/** Returns the texts of a locale file, as the build reads them. */
export function readLocale(yaml: string): Locale {
  const texts = new Map<string, Map<string, string>>();
  for (const entry of parseMessagesText(yaml, 'YAML')) {
    const path = entry.key;
    if (path[0]?.startsWith('@@')) continue;
    // `1:` and `n:` are the forms of the library that builds the files; languages have others.
    if (entry.type === 'plural')
      throw new Error(`${path.join('.')} has the forms 1 and n: write one and other`);
    const category = CATEGORIES.includes(path.at(-1) ?? '') ? path.at(-1) : undefined;
    const key = (category === undefined ? path : path.slice(0, -1)).join('.');
    texts.set(key, (texts.get(key) ?? new Map()).set(category ?? '', entry.message));
  }
  return texts;
}

/** Returns the top level of a locale file: the groups its keys begin with. */
export const groupsOf = (yaml: string): string[] => Object.keys(parseYAML<object>(yaml));

const placesOf = (forms: Forms): string[] =>
  [...new Set([...forms.values()].join(' ').match(/\$\d|\{\w+\}/g))].sort();

/**
 * Returns what is wrong with the texts of a language, one sentence each.
 * @param tag as Unicode writes it: `pt-BR`
 */
export function faultsOf(tag: string, locale: Locale, english: Locale): string[] {
  const asked = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const faults = [...english.keys()].filter((key) => !locale.has(key)).map((key) => `${key} is missing`);
  for (const [key, forms] of locale) {
    const model = english.get(key);
    if (!model) {
      faults.push(`${key} is in no other locale`);
      continue;
    }
    const missing = forms.has('') ? [] : asked.filter((category) => !forms.has(category));
    if (missing.length > 0) faults.push(`${key} lacks the form for ${missing.join(', ')}`);
    const more = [...forms.keys()].filter(
      (form) => form !== '' && !asked.includes(form as Intl.LDMLPluralRule),
    );
    if (more.length > 0) faults.push(`${key} has a form for ${more.join(', ')}, which ${tag} does not have`);
    if (forms.has('') && (forms.size > 1 || (model.size > 1 && asked.length > 1)))
      faults.push(`${key} has no plural forms`);
    if (placesOf(forms).join() !== placesOf(model).join())
      faults.push(`${key} has ${placesOf(forms).join(' ') || 'no place'} for ${placesOf(model).join(' ')}`);
    if ([...forms.values()].some((text) => text.trim() === '')) faults.push(`${key} is empty`);
  }
  const said = locale.get('language.tag')?.get('');
  if (said !== tag) faults.push(`language.tag is ${said}, and the file is that of ${tag}`);
  return faults;
}
