import type { Prompt } from '../../model.ts';
import type { Target } from '../../targets/target.ts';
import { addPhrase } from '../edits/add-phrase.ts';
import { cutOut } from '../edits/cut-out.ts';
import { findNegated } from '../edits/negated.ts';
import { rewrite } from '../edits/rewrite.ts';
import type { Fix } from '../finding.ts';
import { positiveWording } from '../positive-wording.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const MAYBE = /\b(?:no|not|zero|without|never)\b|n['’]t\b/;

/** Models hardly read negation in the text: what is named is drawn. */
export const negation: Rule = {
  id: 'negation',
  name: '"No" and "without" among the words',
  why: {
    reason:
      'Encoders nearly ignore "no" and "without": in tests their answers to negated captions were close to chance, and what is named is drawn.',
    source: SOURCES.negation,
  },
  find({ pieces, said, target }) {
    // Where constraints are sentences of the text, "no" is the way to say them.
    if (target.negative === 'sentence' || !MAYBE.test(said)) return [];
    const found = pieces.flatMap(({ field, text }) =>
      findNegated(text).map((negated) => ({
        ...negated,
        field,
        words: text.slice(negated.start, negated.end),
      })),
    );
    const [first] = found;
    if (!first) return [];
    const things = found.every((one) => one.things.length > 0) ? found.flatMap((one) => one.things) : [];
    const fix = fixFor(things, target);
    const advice = target.negative === 'none' ? 'say what is there instead' : 'move it to Leave out';
    return [
      {
        severity: target.reader === 'clip' || target.reader === 't5' ? 'warning' : 'hint',
        message: `${quoted(found.map(({ words }) => words))}: generators tend to draw what is named, even after "no"; ${advice}.`,
        field: first.field,
        ...(fix ? { fix } : {}),
      },
    ];
  },
};

function fixFor(things: readonly string[], target: Target): Fix | null {
  if (things.length === 0) return null;
  if (target.negative !== 'none') {
    return { label: 'Move to Leave out', apply: (prompt) => move(prompt, 'exclude', (thing) => thing) };
  }
  const words = things.map((thing) => positiveWording(thing));
  if (words.some((one) => one === null)) return null;
  const label =
    words.length > 1 ? 'Say it positively' : `Say ${quoted(words.filter((one) => one !== null))} instead`;
  return { label, apply: (prompt) => move(prompt, 'details', (thing) => positiveWording(thing) ?? thing) };
}

function move(prompt: Prompt, to: 'exclude' | 'details', wordFor: (thing: string) => string): Prompt {
  const moved: string[] = [];
  const bare = rewrite(prompt, (text) => {
    const found = findNegated(text).filter(({ things }) => things.length > 0);
    moved.push(...found.flatMap(({ things }) => things));
    return found.reverse().reduce((out, { start, end }) => cutOut(out, start, end), text);
  });
  return moved.reduce((changed, thing) => addPhrase(changed, to, wordFor(thing)), bare);
}
