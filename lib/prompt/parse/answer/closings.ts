import { ADDRESSED, ADVICE, AFTERWORD, INLINE, OFFER, QUESTION_WORDS } from './data/closings.ts';
import { isGreeting } from './leads.ts';
import { isStatus } from './status.ts';

const LONGEST = 600;

/** Takes a folded line and tells whether an assistant says it behind a prompt; `known` where one is known to speak. */
export function isClosing(words: string, known: boolean): boolean {
  const line = words.slice(0, LONGEST + 1).replace(/^[^\p{L}\p{N}\u00A1\u00BF]+/u, '');
  if (line === '' || line.length > LONGEST) return false;
  if (isStatus(line) || OFFER.test(line) || isQuestionToUser(line)) return true;
  if (known && (ADVICE.test(line) || ADDRESSED.test(line.replace(/[\s*_()"]+$/, '')))) return true;
  // `Your prompt is ready! Would you like me to generate the image?`
  const end = /[.!\u3002\uFF01]\s*/.exec(line);
  const first = end ? line.slice(0, end.index + 1) : '';
  return end !== null && (isStatus(first) || isGreeting(first)) && isClosing(line.slice(first.length), true);
}

/** Takes a folded line and tells whether reasons or hints begin with it. */
export function isAfterword(words: string): boolean {
  return (
    words.length < 60 && AFTERWORD.test(words.replace(/[*_#\p{Extended_Pictographic}]|\uFE0F/gu, '').trim())
  );
}

/** Takes a folded line and tells whether it asks the user something: `Which mood do you want?`, not `Can you draw me a fox?`. */
export function isQuestionToUser(words: string): boolean {
  const line = words.trim();
  if (line.length > 400 || !/[?\uFF1F]["')]?$/.test(line)) return false;
  return QUESTION_WORDS.test(line) && /\b(?:you|your|I|me)\b/.test(line) && line.split(/[.?!]\s/).length <= 2;
}

/** Takes a folded line and gives where an offer begins in it, behind the prompt; its length where there is none. */
export function offerAt(words: string): number {
  const tail = Math.max(0, words.length - LONGEST);
  const at = words.slice(tail).search(INLINE);
  const quotes = at < 0 ? 0 : (words.slice(0, tail + at).match(/"/g)?.length ?? 0);
  return at < 0 || quotes % 2 === 1 ? words.length : tail + at;
}
