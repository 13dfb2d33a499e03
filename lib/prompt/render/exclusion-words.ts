import { tidy } from '../text/tidy.ts';
import type { ReadyPhrase } from './ready-prompt.ts';

/** Gives the exclusions as bare words: people type `no people` there as well as `people`. */
export function exclusionWords(phrases: readonly ReadyPhrase[]): ReadyPhrase[] {
  const said = new Map<string, ReadyPhrase>();
  for (const { text, weight } of phrases) {
    const words = bare(text);
    const same = words.toLowerCase();
    if (words !== '' && !said.has(same)) said.set(same, { text: words, weight });
  }
  return [...said.values()];
}

const NOT = /^(?:no|without|not|avoid|don't show|do not show|exclude)\s+(?:any\s+)?/i;

function bare(typed: string): string {
  let text = typed;
  for (let at = 0; at < 8; at += 1) {
    const stripped = tidy(text.replace(NOT, ''));
    if (stripped === '' || stripped === text) break;
    text = stripped;
  }
  return text;
}
