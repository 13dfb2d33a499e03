import type { Prompt } from '../../model.ts';
import { cutOut } from '../edits/cut-out.ts';
import { rewrite } from '../edits/rewrite.ts';
import { fragmentsOf } from '../fragments.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** `the the`, `very very`; names and baby talk double on purpose: Bora Bora, choo choo. */
const STUTTER = /(?<![\p{L}\p{N}'’-])(\p{Ll}{2,})(?:\s+\1(?![\p{L}\p{N}'’-]))+/gu;
const ON_PURPOSE =
  /^(?:ha|ho|choo|pom|yo|tut|dik|aye|chow|bye|knock|cha|can|no|boo|night|poo|goo|woof|tick|ding|tic|coo|mu|bora|pago|wagga)$/;

/** The same words twice. */
export const duplicateWords: Rule = {
  id: 'duplicate-words',
  name: 'The same words twice',
  why: {
    reason:
      'Repeating a term is a known habit and does not make it count twice: where weights are read, a weight does that; elsewhere it only takes room.',
    source: SOURCES.modifiers,
  },
  find({ pieces, said }) {
    const stuttered = /\b([a-z]{2,30})\s+\1\b/.test(said) || /[^\0-\x7f]/.test(said);
    const seen = new Map<string, string>();
    let twice: { field: (typeof pieces)[number]['field']; words: string } | null = null;
    for (const piece of pieces) {
      const stutter = stuttered
        ? [...piece.text.matchAll(STUTTER)].find(([, word = '']) => !ON_PURPOSE.test(word))
        : undefined;
      if (stutter) twice ??= { field: piece.field, words: `${stutter[1]} ${stutter[1]}` };
      for (const { text, field } of fragmentsOf(piece)) {
        const key = keyOf(text);
        if (key !== '' && seen.has(key)) twice ??= { field, words: text };
        seen.set(key, text);
      }
    }
    if (!twice) return [];
    return [
      {
        severity: 'hint',
        message: `${quoted([twice.words])} is said twice: once is enough.`,
        field: twice.field,
        causes: [`word ${twice.words.toLowerCase()}`],
        fix: { label: 'Say it once', apply: merge },
      },
    ];
  },
};

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .replace(/\s+/g, ' ');

/** The first of each stays, with the heavier weight of the two where it is a phrase of its own. */
function merge(prompt: Prompt): Prompt {
  const seen = new Set<string>();
  return rewrite(prompt, (typed, field) => {
    const text = typed.replace(STUTTER, (all, word: string) => (ON_PURPOSE.test(word) ? all : word));
    const again = fragmentsOf({ field, index: 0, text }).filter((fragment) => {
      const key = keyOf(fragment.text);
      if (key === '' || !seen.has(key)) {
        seen.add(key);
        return false;
      }
      return true;
    });
    return again.reverse().reduce((out, { start, end }) => cutOut(out, start, end), text);
  });
}
