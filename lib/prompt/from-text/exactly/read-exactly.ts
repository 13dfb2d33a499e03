import { compile } from '../../compile.ts';
import type { Prompt } from '../../model.ts';
import type { Target } from '../../targets/target.ts';
import { createDraft, type Unit } from '../draft.ts';
import { type Grammar, grammarOf } from '../grammar.ts';
import type { ReadPrompt } from '../reading.ts';
import { runsOf } from '../runs.ts';
import { candidatesFor } from './candidates.ts';
import { type Front, frontsOf } from './fronts.ts';
import { joinPieces, multiPieces, type Piece, piecesOf } from './pieces.ts';

/** More pieces than this are read in one. */
const MOST_PIECES = 60;
const LONGEST = 8000;
/** Of how many ways to read a piece each is followed. */
const MOST_WAYS = 8;
/** How often the printing is tried. */
const BUDGET = 2000;
const FLAGS = /(?:^|\s)--[a-z][\s\S]*$/;

/**
 * Takes a text that may be what a target's printing gave, and how it is read freely, and gives a prompt that prints as
 * that text again, or null where none was found: the text was written by somebody else.
 */
export function readExactly(text: string, target: Target, free: ReadPrompt): Prompt | null {
  for (const front of frontsOf(text, target)) {
    if (prints(free.prompt, target, front)) return free.prompt;
    const prompt = readPieces(front, target);
    if (prompt) return prompt;
    if (text.length > LONGEST) return null;
  }
  return null;
}

function prints(prompt: Prompt, target: Target, { text, negative }: Front): boolean {
  const compiled = compile(prompt, target);
  return compiled.text === text && compiled.negative === negative;
}

function readPieces(front: Front, target: Target): Prompt | null {
  const units = unitsOf(front.body, target);
  if (!units) return null;
  const draft = createDraft(units);
  const prompt: Prompt = { ...front.prompt, ...draft.prompt };
  if (front.prompt.exclude) prompt.exclude = front.prompt.exclude;
  return prints(prompt, target, front) ? prompt : null;
}

/**
 * Reads piece after piece, so that what was read prints as the text up to there; where a later piece then fits nowhere,
 * an earlier one is read another way, as often as the budget allows.
 */
function unitsOf(body: string, target: Target): Unit[] | null {
  if (body === '') return [];
  const grammar = grammarOf(target);
  if (body.length > LONGEST) return longOf(body, grammar);
  const multi = target.weights === 'multi-prompt';
  let pieces = multi ? multiPieces(body) : piecesWithHead(body, grammar);
  if (pieces.length > MOST_PIECES) pieces = [{ text: body, weight: 1 } satisfies Piece];
  let budget = BUDGET;
  const shows = (units: readonly Unit[], wanted: string) => {
    budget -= 1;
    const { text } = compile(createDraft(units).prompt, target);
    const words = target.dialect === 'midjourney' ? text.replace(FLAGS, '') : text;
    return words === wanted || words === `${wanted}.`;
  };
  return readFrom(0, []) ?? inOne();

  function readFrom(at: number, former: readonly Unit[]): Unit[] | null {
    if (at === pieces.length) return [...former];
    for (const { units, next } of stepsFrom(at, former)) {
      const all = readFrom(next, units);
      if (all || budget < 0) return all;
    }
    return null;
  }

  function* stepsFrom(at: number, former: readonly Unit[]): Generator<{ units: Unit[]; next: number }> {
    const last = former.at(-1);
    // Alone first, then with those behind it: a list shares its preposition, a subject may have commas.
    for (let to = at + 1; to <= Math.min(pieces.length, at + 4) && budget > 0; to += 1) {
      const some = pieces.slice(at, to);
      if (some.length > 1 && some.some(({ weight }) => weight !== 1)) break;
      const joined = joinPieces(some, false);
      const wanted = joinPieces(pieces.slice(0, to), multi);
      const weight = some[0]?.weight ?? 1;
      let ways = 0;
      for (const text of joined.endsWith('.') ? [joined.slice(0, -1), joined] : [joined]) {
        for (const added of candidatesFor({ text, weight }, former, grammar)) {
          const units = [...former, ...added];
          if (ways >= MOST_WAYS || added.length === 0 || !shows(units, wanted)) continue;
          ways += 1;
          yield { units, next: to };
        }
      }
      if (!last || to > at + 1) continue;
      const units = [...former.slice(0, -1), { ...last, text: `${last.text}, ${joined}` }];
      if (shows(units, wanted)) yield { units, next: to };
    }
  }

  function inOne(): Unit[] | null {
    for (const text of [body, body.replace(/\.$/, '')]) {
      for (const added of candidatesFor({ text, weight: 1 }, [], grammar)) {
        if (added.length > 0 && shows(added, body)) return added;
      }
    }
    return null;
  }
}

/** Only what is shown has parts of several weights: everything up to the last such piece is one. */
function piecesWithHead(body: string, grammar: Grammar): Piece[] {
  const pieces = piecesOf(body, grammar);
  const isMixed = (piece: string) =>
    new Set(runsOf(piece, grammar).flatMap(({ text, weight }) => (text.trim() === '' ? [] : [weight]))).size >
    1;
  const head = grammar.brackets === '' ? 0 : pieces.findLastIndex((piece) => isMixed(piece)) + 1;
  const all = head > 1 ? [pieces.slice(0, head).join(', '), ...pieces.slice(head)] : pieces;
  return all.map((text) => ({ text, weight: 1 }));
}

/** A long text is what is shown, in one: nothing is tried. */
function longOf(body: string, grammar: Grammar): Unit[] {
  const text = runsOf(body, grammar)
    .map((run) => run.text)
    .join('');
  return [{ field: 'subject', text, weight: 1 }];
}
