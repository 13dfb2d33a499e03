import { tidy } from '../text/tidy.ts';
import type { ReadyPhrase } from './ready-prompt.ts';

/** Returns the exclusions as bare words: people type `no people` there as well as `people`. */
export function exclusionWords(phrases: readonly ReadyPhrase[]): ReadyPhrase[] {
  const said = new Map<string, ReadyPhrase>();
  for (const { text, weight } of phrases) {
    const words = bare(text);
    const same = words.toLowerCase();
    if (words !== '' && !said.has(same)) said.set(same, { text: words, weight });
  }
  return [...said.values()];
}

/**
 * Words for the file, not for things in the picture: `No worst quality in the image` says nothing to anybody. Nor do the
 * names of embeddings: `easynegative`, `lazyneg`, `<bad_prompt>`, `badhandv4`.
 */
const NO_THINGS =
  /^(?:(?:worst|low|lowest|bad|poor|normal|medium|jpeg)[ _-]?(?:quality|resolution|res)|lowres|(?:score|source|rating)_\w+|<[^<>]{1,80}>|\w*(?:embedding|negative|badhand|bad_prompt|bad-artist)\w*|[\w-]{2,60}neg(?:[_-]?v?[\d.]+)?|\w+[_-]?v\d+(?:\.\d+)?|embedding:.*|jpeg artifacts?)$/i;

/** The exclusions that can be said in a sentence. */
export function sayableExclusions(phrases: readonly ReadyPhrase[]): ReadyPhrase[] {
  return exclusionWords(phrases).filter(({ text }) => !NO_THINGS.test(text));
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
