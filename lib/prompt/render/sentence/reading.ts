import type { Fragment } from '../../compiled.ts';
import { midSentence, withArticle } from '../../lexicon/with-article.ts';
import { joint, listed, own } from '../fragments.ts';
import type { PhraseField, ReadyPhrase } from '../ready-prompt.ts';

/** How a phrase joins a sentence: `in` + `dramatic` + ` lighting`. */
export interface Reading {
  /** The words that lead it in, '' for a phrase that leads itself in. */
  lead: string;
  /** The noun it lacks, with a space before it, or ''. */
  noun: string;
  /** Stands without an article: `at golden hour`, `in black and white`. */
  bare?: true;
}

/** A clause of the sentence: a lead and what it leads in, listed. */
export interface Clause {
  field: PhraseField;
  lead: string;
  items: Fragment[][];
  /** Whether an item is a list itself (`warm and muted colors`). */
  compound: boolean;
}

/**
 * Takes the phrases of a field and how to read each, and gives clauses: phrases read alike share the lead and the
 * noun (`in soft and dramatic lighting`), phrases that lead themselves in stand alone.
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
    const key = reading.lead === '' ? `alone ${at}` : `${reading.lead}|${reading.noun}|${reading.bare}`;
    const group = groups.get(key);
    if (group) group.texts.push(text);
    else groups.set(key, { reading, texts: [text] });
  });
  return [...groups.values()].map(({ reading, texts }) => ({
    field,
    lead: reading.lead,
    items: itemsOf(field, reading, texts),
    compound: reading.noun !== '' && texts.length > 1,
  }));
}

/** The fragments of a clause by itself. */
export function clauseFragments({ lead, items, compound }: Clause): Fragment[] {
  return lead === '' ? items.flat() : [joint(`${lead} `), ...listed(items, 'and', compound)];
}

function itemsOf(field: PhraseField, { lead, noun, bare }: Reading, texts: string[]): Fragment[][] {
  if (lead === '' || (bare && noun === '')) return texts.map((text) => [own(field, text)]);
  if (noun === '') return texts.map((text) => nounPhrase(field, text));
  const [first = '', ...rest] = texts;
  const { article } = withArticle(first + noun);
  const words = [first, ...rest].map((text) => [own(field, text)]);
  const before = article === '' ? [] : [joint(article)];
  return [[...before, ...listed(words, 'and'), joint(noun)]];
}

/** A phrase of a field with the article it lacks. */
export function nounPhrase(field: PhraseField, typed: string): Fragment[] {
  const { article, text } = withArticle(typed);
  return article === '' ? [own(field, text)] : [joint(article), own(field, text)];
}
