import type { Message } from '../../message.ts';
import type { Prompt } from '../../model.ts';
import type { Target } from '../../targets/target.ts';
import { addPhrase } from '../edits/add-phrase.ts';
import { cutRuns } from '../edits/cut-runs.ts';
import { findNegated } from '../edits/negated.ts';
import { rewrite } from '../edits/rewrite.ts';
import type { Fix } from '../finding.ts';
import { positiveWording } from '../positive-wording.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const MAYBE = /\b(?:no|not|zero|without|never)\b|n['’]t\b/;

/** Models hardly read negation in the text: what is named is drawn. */
export const negation: Rule = {
  id: 'negation',
  name: 'check.negation.name',
  why: { reason: { id: 'check.negation.reason' }, source: SOURCES.negation },
  find({ pieces, said, target }) {
    // Where constraints are sentences of the text, "no" is the way to say them.
    if (target.negative === 'sentence' || !MAYBE.test(said)) return [];
    const found = pieces.flatMap((piece) =>
      findNegated(piece).map(({ start, end, things }) => ({
        field: piece.field,
        words: piece.typed.slice(start, end),
        things,
      })),
    );
    const [first] = found;
    if (!first) return [];
    const things = found.every((one) => one.things.length > 0) ? found.flatMap((one) => one.things) : [];
    const fix = fixFor(things, target);
    const moves = things.length > 0 && target.negative !== 'none';
    return [
      {
        severity: target.reader === 'clip' || target.reader === 't5' ? 'warning' : 'hint',
        message: {
          id: moves ? 'check.negation.messageMove' : 'check.negation.messageInstead',
          params: { words: found.map(({ words }) => words) },
        },
        field: first.field,
        ...(fix ? { fix } : {}),
      },
    ];
  },
};

function fixFor(things: readonly string[], target: Target): Fix | null {
  if (things.length === 0) return null;
  if (target.negative !== 'none') {
    const label: Message = { id: 'check.negation.fixMove' };
    return { label, apply: (prompt) => move(prompt, 'exclude', (thing) => thing) };
  }
  const instead = things.flatMap((thing) => positiveWording(thing) ?? []);
  if (instead.length < things.length) return null;
  return {
    label: { id: 'check.negation.fixInstead', params: { instead: [...new Set(instead)] } },
    apply: (prompt) => move(prompt, 'details', (thing) => positiveWording(thing) ?? thing),
  };
}

function move(prompt: Prompt, to: 'exclude' | 'details', wordFor: (thing: string) => string): Prompt {
  const moved: string[] = [];
  const bare = rewrite(prompt, (piece) => {
    const found = findNegated(piece).filter(({ things }) => things.length > 0);
    moved.push(...found.flatMap(({ things }) => things));
    return cutRuns(piece, found);
  });
  return moved.reduce((changed, thing) => addPhrase(changed, to, wordFor(thing)), bare);
}
