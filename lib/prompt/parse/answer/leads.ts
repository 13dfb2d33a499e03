import {
  ADDRESSED,
  ALONE,
  ASKS,
  BEFORE,
  BESIDE,
  CALLED_FOR,
  HANDED,
  NAMES_FIRST,
  OPENS,
  SEVERAL,
  WEAK,
} from './data/leads.ts';
import { countWords } from './lines.ts';
import { declines } from './refusal.ts';

const COLON_END = /[:\u2014\u2013-]$/;
const LONGEST = 400;
const MOST_WORDS = 45;

/** Takes a folded line that has more behind it and tells whether it only leads to what follows. */
export function isLead(words: string): boolean {
  const line = words.slice(0, LONGEST + 1).trim();
  if (line.length > LONGEST || line === '') return false;
  if (ALONE.test(line) || ASKS.test(line)) return true;
  const colon = COLON_END.test(line);
  if (declines(line))
    return (
      colon ||
      (HANDED.test(line) && /\b(?:but|here|instead|however|alternative|aber|pero|mais|mas|ma)\b/i.test(line))
    );
  const last = line.split(/[.!?,]\s+|[。！？]\s*/).at(-1) ?? '';
  const opens = OPENS.test(line) || NAMES_FIRST.test(line) || (colon && OPENS.test(last));
  if (colon) return opens || (HANDED.test(line) && ADDRESSED.test(line) && countWords(line) <= MOST_WORDS);
  return opens && HANDED.test(line) && /[.!\u3002\uFF01]$/.test(line) && countWords(line) <= MOST_WORDS;
}

/** Takes a folded line and tells whether it hands over the one prompt of an answer, so that what is above is talk. */
export function handsOver(words: string): boolean {
  return COLON_END.test(words.trim()) && isLead(words) && HANDED.test(words) && !BESIDE.test(words);
}

/** Takes a folded line and tells whether it is a greeting and no word more. */
export function isGreeting(words: string): boolean {
  return ALONE.test(words.slice(0, 80).trim()) && words.length < 80;
}

/** Takes a folded line and gives how many of its signs lead to the prompt in it: `Sure! Here is a prompt: `; 0 for none. */
export function leadLength(words: string): number {
  const before = BEFORE.exec(words.slice(0, 120))?.[0] ?? '';
  const skipped = before === '' || WEAK.test(before) ? 0 : before.length;
  const rest = words.slice(skipped, skipped + 260);
  const colon = /:\s+(?=\S)/.exec(rest);
  const head = colon ? rest.slice(0, colon.index) : '';
  // A quotation or a full stop before the colon: it stands in the prompt.
  const opens = OPENS.test(head) || (declines(head) && /\bhere(?:'s| is)\b/i.test(head));
  const leads = colon && opens && (HANDED.test(head) || CALLED_FOR.test(head)) && !/"/.test(head);
  return leads ? skipped + colon.index + colon[0].length : skipped;
}

/** Takes a folded line and tells whether it announces several prompts. */
export function announcesSeveral(words: string): boolean {
  return SEVERAL.test(words.slice(0, 300));
}
