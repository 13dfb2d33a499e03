/** Prose for people that stands in code, where it cannot be put into another language. */
import type { CodeString, Node } from './strings.ts';

/** The small words without which English has no sentence. Selectors, identifiers and lists of keywords have none. */
const SMALL =
  /^(?:an?|the|is|are|was|were|be|been|it|its|this|that|these|those|you|your|we|us|our|there|here|not|no|nothing|to|of|in|on|at|by|for|from|with|without|and|or|but|as|than|then|so|too|more|has|have|had|does|do|did|can|cannot|may|must|will|would|should|where|what|which|who|when|if|again|only|any|all|each|other|them|they|their)$/i;
/** Words with nothing but a blank, and perhaps a comma, between them; `{}` stands for a value. */
const RUN = /(?:\{\}|[A-Za-z][a-z’']*)(?:[,;:]? (?:\{\}|[A-Za-z][a-z’']*))+/g;
/** `Remove quality words`: no small word in it, but a capital first and small letters after. */
const LABEL = /^[A-Z][a-z’']+(?: [a-z’']+){2,}/;

/** Tells whether a text is prose: three English words or more in a row, put together as people do. */
export function isProse(text: string): boolean {
  return LABEL.test(text) || (text.match(RUN) ?? []).some(isClause);
}

function isClause(run: string): boolean {
  const words = run.split(/[,;:]? /).filter((word) => word !== '{}');
  const said = words.filter((word) => !SMALL.test(word));
  // `Midjourney on Discord` is a name.
  const isName = said.every((word) => /^[A-Z]/.test(word));
  // `id, table, at` is a list of words.
  const isList = !/[a-z}] [a-z{]/i.test(run.replace(/[,;:] /g, ','));
  return words.length >= 3 && said.length < words.length && !isName && !isList;
}

/**
 * Rooms whose strings are the language that is read and printed: words of prompts and of answers to them. What they hold
 * is prose for people only where it is a whole sentence.
 */
const LANGUAGE = /^lib\/prompt\/(?:lexicon|vocabulary|surprise\/scenes|parse|render|syntax|lint\/data)\//;
const SENTENCE = /^[A-Z“"{].*[.!?:]$/s;
/** What is sent to an assistant: it is asked in English, whatever language the interface has. */
const REQUEST = /^lib\/prompt\/assistant\//;
/** Where a fact was read is named as it names itself; `about` is a cell of the README's table of sites. */
const CITED = /^(?:source|sources|SOURCES|about)$/;
/** What is looked for in a page, `[placeholder*="Describe what you want" i]`, `tell us|what do you think`; style sheets. */
const OTHER_LANGUAGE = /\[[\w-]+[*^$~|]?=|\w\|\w|;\s*\}/;

/** Tells whether a text in our code is prose that ought to stand in the locale files. */
export function isMisplacedProse({ path, text, within }: CodeString): boolean {
  if (!isProse(text) || REQUEST.test(path) || OTHER_LANGUAGE.test(text)) return false;
  if (LANGUAGE.test(path) && !SENTENCE.test(text)) return false;
  return !within.some((node) => CITED.test(nameOf(node)));
}

/** The name of the property or the constant whose value a node is. */
function nameOf({ type, key, id }: Node): string {
  const name = type === 'Property' ? key : type === 'VariableDeclarator' ? id : null;
  return String((name as { name?: string } | null)?.name ?? '');
}
