import type { Fragment } from '../../compiled.ts';
import { articleBefore } from '../../lexicon/articles.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { connector, joined, textOf, userText } from '../fragments.ts';
import type { ReadyPhrase } from '../ready-prompt.ts';
import { IN_THE_STYLE_OF, readStyle } from './read-style.ts';
import { type Clause, clausesOf } from './reading.ts';

/**
 * Returns the clauses of the styles, those that name one said in one: `in the style of Art Deco and cubism`, `in a
 * minimalist, editorial style`, `in the impressionist style of Claude Monet`.
 */
export function styleClauses(phrases: readonly ReadyPhrase[]): Clause[] {
  const clauses = clausesOf('style', phrases, readStyle);
  const isDescribing = ({ text }: ReadyPhrase) => readStyle(text).noun === ' style';
  if (!phrases.some(isDescribing)) return clauses;
  const names = phrases.filter(({ text }) => readStyle(text).preposition === IN_THE_STYLE_OF);
  // `in a surrealist, folk art style`: the name of a movement describes as well.
  const allDescribe = names.every(({ text }) => hasRole('movement', text.toLowerCase()));
  const named = allDescribe ? undefined : clauses.find(({ preposition }) => preposition === IN_THE_STYLE_OF);
  const described = phrases
    .filter((phrase) => isDescribing(phrase) || (allDescribe && names.includes(phrase)))
    .map(({ text }) => userText('style', text));
  const words = joined(
    described.map((word) => [word]),
    ', ',
  );
  const said = named ? theStyleOf(named, words) : inStyle(words);
  // A style that was typed whole stands before the others: two styles are not said one after the other.
  const typed = phrases.some(({ text }) => /^in the style of\b/i.test(text));
  const isSaid = (clause: Clause) => clause.preposition === IN_THE_STYLE_OF || isDescribed(clause);
  const first = clauses.findIndex(isSaid);
  return clauses.flatMap((clause, at) => {
    if (at === first) return [typed && !named ? { ...said, preposition: '', items: [words] } : said];
    return isSaid(clause) ? [] : [clause];
  });
}

function isDescribed({ items }: Clause): boolean {
  return items.some((item) => item.at(-1)?.field === null && item.at(-1)?.text === ' style');
}

function theStyleOf(named: Clause, words: Fragment[]): Clause {
  const [first = [], ...rest] = named.items;
  return { ...named, preposition: 'in the', items: [[...words, connector(' style of '), ...first], ...rest] };
}

function inStyle(words: Fragment[]): Clause {
  const article = connector(`${articleBefore(textOf(words))} `);
  return {
    field: 'style',
    preposition: 'in',
    items: [[article, ...words, connector(' style')]],
    compound: false,
  };
}
