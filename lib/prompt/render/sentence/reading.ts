import type { Fragment } from '../../compiled.ts';
import { articleBefore } from '../../lexicon/articles.ts';
import { midSentence } from '../../lexicon/names.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { tokensOf } from '../../lexicon/tokens.ts';
import { withArticle } from '../../lexicon/with-article.ts';
import { connector, listed, userText } from '../fragments.ts';
import type { PhraseField, ReadyPhrase } from '../ready-prompt.ts';
import { nounPhrase } from '../scene.ts';

/** How a phrase joins a sentence: `in` + `dramatic` + ` lighting`. */
export interface Reading {
  /** Its preposition, '' for a phrase that stands after a comma as it is. */
  preposition: string;
  /** The noun it lacks, with a space before it, or ''. */
  noun: string;
  /** Stands without an article: `at golden hour`, `in black and white`. */
  bare?: true;
  /** Stands with an article though it is a name: `on a Canon EOS R5`. */
  counted?: true;
  /** A name or movement, with `the` only where it is said so: `of the Dutch Golden Age`. */
  named?: true;
}

/** How a phrase stands that takes no preposition. */
export const ALONE: Reading = { preposition: '', noun: '' };

/** A clause of the sentence: a preposition and what it governs, listed. */
export interface Clause {
  field: PhraseField;
  preposition: string;
  items: Fragment[][];
  /** Whether an item is a list itself (`warm and muted colors`). */
  compound: boolean;
}

/**
 * Takes the phrases of a field and how to read each, and returns clauses: phrases read alike share the preposition and the
 * noun (`in soft and dramatic lighting`), standalone clauses stay as they are.
 */
export function clausesOf(
  field: PhraseField,
  phrases: readonly ReadyPhrase[],
  read: (text: string) => Reading,
): Clause[] {
  const groups = new Map<string, { reading: Reading; texts: string[] }>();
  phrases.forEach(({ text: typed }, at) => {
    const text = midSentence(typed);
    const reading = read(text);
    const key =
      reading.preposition === '' ? `alone ${at}` : `${reading.preposition}|${reading.noun}|${reading.bare}`;
    const group = groups.get(key);
    if (group) group.texts.push(text);
    else groups.set(key, { reading, texts: [text] });
  });
  return [...groups.values()].map(({ reading, texts }) => ({
    field,
    preposition: reading.preposition,
    items: itemsOf(field, reading, texts),
    compound: reading.noun !== '' && texts.length > 1,
  }));
}

/** The fragments of a clause by itself. */
export function clauseFragments({ preposition, items, compound }: Clause): Fragment[] {
  return preposition === ''
    ? items.flat()
    : [connector(`${preposition} `), ...listed(items, 'and', compound)];
}

function itemsOf(field: PhraseField, reading: Reading, texts: string[]): Fragment[][] {
  const { preposition, noun, bare, counted, named } = reading;
  if (preposition === '' || (bare && noun === '')) return texts.map((text) => [userText(field, text)]);
  if (named) return texts.map((text) => namedItem(field, text));
  if (noun === '') return texts.map((text) => (counted ? countedItem(field, text) : nounPhrase(field, text)));
  const words = texts.map((text) => [userText(field, text)]);
  const article = bare ? '' : withArticle((texts[0] ?? '') + noun).article;
  const before = article === '' ? [] : [connector(article)];
  return [[...before, ...listed(words, 'and'), connector(noun)]];
}

function namedItem(field: PhraseField, text: string): Fragment[] {
  const tokens = tokensOf(text);
  const last = tokens.at(-1)?.lower ?? '';
  const isThe =
    hasRole('name with the', text.toLowerCase()) ||
    (tokens.length > 1 && /^\p{Lu}/u.test(text) && hasRole('end of a name with the', last));
  return isThe ? [connector('the '), userText(field, text)] : [userText(field, text)];
}

function countedItem(field: PhraseField, text: string): Fragment[] {
  const determined = withArticle(text).article === '' && /^(?:an?|the|my|his|her)\s/i.test(text);
  return determined ? [userText(field, text)] : [connector(`${articleBefore(text)} `), userText(field, text)];
}
