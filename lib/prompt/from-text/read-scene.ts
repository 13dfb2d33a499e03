import { DETERMINERS } from '../english/determiners.ts';
import { beginsAction } from '../english/noun-core.ts';
import { wordSet } from '../english/word-set.ts';
import type { Draft } from './draft.ts';

const PLACES = wordSet(`
  in on at under inside near beside behind above over through across along by beneath between among against outside
  within during underneath atop amid around`);
/** `in the style of` and its like are no place, nor is what a verb asks for (`looking at`, `dressed in`). */
const NO_PLACE =
  /^(?:in the (?:style|shape|form|manner) of|in (?:love|profile|black and white|color)\b|on fire\b|at (?:the )?(?:viewer|camera)\b)/i;
const ASKING =
  /^(?:looking|staring|gazing|pointing|smiling|listening|dressed|clad|covered|made|wrapped|drenched|interested)$/i;

/**
 * Takes `(an elderly fisherman:1.2) mending a net on a wooden pier` apart into subject, action and setting. Weights
 * of groups inside go to the field the group's words came to.
 */
export function readScene(text: string, weight: number, draft: Draft): void {
  const weights: { words: string; weight: number }[] = [];
  const plain = text.replace(
    /(?<!\\)\(([^()]*?):\s*(\d*\.?\d+)\s*\)/g,
    (_all, words: string, number: string) => {
      if (weights.length < 20) weights.push({ words: words.trim(), weight: Number(number) });
      return words;
    },
  );
  const words = plain.trim().split(/\s+/);
  const action = findAction(words);
  const setting = findSetting(words, action);
  const parts = [
    ['subject', words.slice(0, action ?? setting ?? words.length)],
    ['action', action === null ? [] : words.slice(action, setting ?? words.length)],
    ['setting', setting === null ? [] : words.slice(setting)],
  ] as const;
  for (const [field, part] of parts) {
    const said = part.join(' ');
    const group = weights.find(({ words: grouped }) => grouped !== '' && said.includes(grouped));
    const lowered =
      field === 'subject' ? said.replace(/^(?:An?|The)\s/, (article) => article.toLowerCase()) : said;
    draft.add(field, lowered, group ? Math.min(2, Math.max(0.1, group.weight)) : weight);
  }
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
