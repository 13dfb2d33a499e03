import { DETERMINERS } from '../english/determiners.ts';
import { beginsAction } from '../english/noun-core.ts';
import { wordSet } from '../english/word-set.ts';
import type { Draft } from './draft.ts';
import { bounded, type Run } from './run.ts';
import type { Segment } from './segments.ts';

const PLACES = wordSet(`
  in on at under inside near beside behind above over through across along by beneath between among against outside
  within during underneath atop amid around`);
/** `in the style of` and its like are no place, nor is what a verb asks for (`looking at`, `dressed in`). */
const NO_PLACE =
  /^(?:in the (?:style|shape|form|manner) of|in (?:love|profile|black and white|color)\b|on fire\b|at (?:the )?(?:viewer|camera)\b)/i;
const ASKING =
  /^(?:looking|staring|gazing|pointing|smiling|listening|dressed|clad|covered|made|wrapped|drenched|interested)$/i;

/**
 * Takes what an image shows apart into subject, action and setting. The weights of the runs it was written in go to the
 * field their words came to.
 */
export function readScene(text: string, segment: Segment, draft: Draft): void {
  const uniform = segment.runs.every(({ weight }) => weight === segment.runs[0]?.weight);
  const words = text.trim().split(/\s+/);
  const action = findAction(words);
  const setting = findSetting(words, action);
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
    if (beginsAction(words, at) && !DETERMINERS.has(before) && !PLACES.has(before)) return at;
  }
  return null;
}

function findSetting(words: readonly string[], action: number | null): number | null {
  for (let at = (action ?? 0) + 1; at < words.length; at += 1) {
    if (!PLACES.has((words[at] ?? '').toLowerCase())) continue;
    if (ASKING.test(words[at - 1] ?? '') || NO_PLACE.test(words.slice(at, at + 5).join(' '))) continue;
    return at;
  }
  return null;
}
