import { DETERMINERS } from '../lexicon/determiners.ts';
import { beginsAction } from '../lexicon/noun-core.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Draft } from './draft.ts';
import { bounded, type Run } from './run.ts';
import type { Segment } from './segments.ts';

const PLACES = wordSet(`
  in on at under inside near beside behind above over through across along by beneath between among against outside
  within during underneath atop amid around`);
/** `in the style of` and its like are no place, nor is what a verb asks for (`looking at`, `dressed in`). */
const NO_PLACE =
  /^(?:in the (?:style|shape|form|manner) of|in (?:love|profile|black and white|color)\b|on fire\b|at (?:the )?(?:viewer|camera)\b|in (?:\S+ ){1,4}(?:pose|suit|dress|gown|armou?r|hat|coat|uniform|costume|kimono|outfit|robe|robes|jacket|helmet|letters|clothes|clothing|style)\b)/i;
/** What a subject does, said as a sentence: `a fox sits on a wall`. */
const VERBS = wordSet(`
  stands sits lies rests lounges walks runs floats flies sleeps swims gazes rides dances leaps jumps perches
  drifts glides soars emerges rises stretches hovers wanders watches climbs sails crosses prowls kneels leans peers
  stares strides holds wears eats drinks plays reads looks is are stand sit lie rest walk run float fly sleep swim
  parked seated perched nestled curled kneeling asleep`);
const DOWN = wordSet('down up past into onto toward towards');
const ASKING =
  /^(?:looking|staring|gazing|pointing|smiling|listening|dressed|clad|covered|made|wrapped|drenched|interested)$/i;

/**
 * Takes what an image shows apart into subject, action and setting. The weights of the runs it was written in go to the
 * field their words came to.
 */
export function readScene(text: string, segment: Segment, draft: Draft): void {
  const uniform = segment.runs.every(({ weight }) => weight === segment.runs[0]?.weight);
  const words = text.trim().split(/\s+/);
  // What stands in brackets is said of the subject.
  const whole = /^[("“].*[)"”]$/s.test(text.trim());
  const action = whole ? null : findAction(words);
  const setting = whole ? null : findSetting(words, action);
  const parts = [
    ['subject', words.slice(0, action ?? setting ?? words.length)],
    ['action', action === null ? [] : words.slice(action, setting ?? words.length)],
    ['setting', setting === null ? [] : words.slice(setting)],
  ] as const;
  for (const [field, part] of parts) {
    const said = part.join(' ');
    const lowered =
      field === 'subject' ? said.replace(/^(?:An?|The)\s/, (article) => article.toLowerCase()) : said;
    draft.add(field, lowered, uniform ? segment.weight : weightOf(said, segment.runs));
  }
}

/** The weight of the run that has the words, or that they have. */
function weightOf(said: string, runs: readonly Run[]): number {
  const run = runs.find(({ text, weight }) => {
    const words = text.trim();
    return weight !== 1 && words !== '' && (said.includes(words) || words.includes(said));
  });
  return run ? bounded(run.weight) : 1;
}

function findAction(words: readonly string[]): number | null {
  for (let at = 1; at < words.length; at += 1) {
    const before = (words[at - 1] ?? '').toLowerCase();
    if (DETERMINERS.has(before) || PLACES.has(before)) continue;
    if (beginsAction(words, at) || isVerb(words, at)) return at;
  }
  return null;
}

/** A verb, where a noun may not follow: `stands in`, `holds a lantern`. */
function isVerb(words: readonly string[], at: number): boolean {
  const next = (words[at + 1] ?? '').toLowerCase();
  if (!VERBS.has(words[at] ?? '')) return false;
  return PLACES.has(next) || DOWN.has(next) || DETERMINERS.has(next) || next.endsWith('ly');
}

function findSetting(words: readonly string[], action: number | null): number | null {
  for (let at = (action ?? 0) + 1; at < words.length; at += 1) {
    const word = (words[at] ?? '').toLowerCase();
    const down = DOWN.has(word) && DETERMINERS.has((words[at + 1] ?? '').toLowerCase());
    if (!PLACES.has(word) && !down) continue;
    if (ASKING.test(words[at - 1] ?? '') || NO_PLACE.test(words.slice(at, at + 6).join(' '))) continue;
    return at;
  }
  return null;
}
