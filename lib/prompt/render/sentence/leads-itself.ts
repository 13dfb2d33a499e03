import { startsWithPreposition } from '../../lexicon/prepositions.ts';

const OPENERS =
  /^(?:shot|seen|viewed|framed|shown|captured|taken|lit|illuminated|bathed|rendered|painted|drawn|printed|inspired|based|surrounded|covered|dressed|set|made|filled|wrapped|(?:focused|centered|centred)(?= (?:in|on|at))|trending|reminiscent|evoking|and|but|wearing|holding|looking|featuring|showing|backlit)\b/i;
const CLAUSE = /\s(?:is|are|was|were|has|have|looks?|feels?)\s/i;

/** Tells whether a phrase stands after a comma as it is: a preposition, a participle, a clause, or no Latin letter. */
export function leadsItself(text: string): boolean {
  if (!/\p{Script=Latin}/u.test(text) || text.includes('_')) return true;
  return startsWithPreposition(text) || OPENERS.test(text) || CLAUSE.test(text);
}
