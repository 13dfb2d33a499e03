import { flagsIn, isGap } from '../../syntax/index.ts';
import type { Told } from '../told.ts';

/** Bots and the Horde take what is to be left out behind `###`, some programs behind `--neg`. */
const HASHES = '###';
const FLAG = /(?:^|\s)(?:--|\u2014)(?:negative[_-]?prompt|negative|neg)[ =:]\s*/i;
const JOB = /\s*\bJob ID:? ?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b[^\n]*$/i;
const COMMAND = /^\s*(?:\/imagine\b\s*(?:prompt\b\s*:?)?|imagine prompt\s*:|prompt\s*:\s*\/imagine\b)\s*/i;

/**
 * What stands within the words of a prompt: Midjourney's command, and the marks behind which things are left out. Flags
 * behind what is left out are the prompt's.
 */
export function withoutMarks({ negative: words = '', ...rest }: Told): Told {
  const flags = flagsIn(words)[0]?.start;
  if (flags === undefined) return withoutMarksInText(words === '' ? rest : { ...rest, negative: words });
  const negative = words.slice(0, flags).trim();
  const text = `${rest.text ?? ''} ${words.slice(flags)}`.trim();
  return withoutMarksInText({ ...rest, text, ...(negative === '' ? {} : { negative }) });
}

function withoutMarksInText(told: Told): Told {
  if (told.text === undefined) return told;
  const bare = withoutCommand(told.text);
  if (bare !== null) return withoutMarksInText({ ...told, text: bare, syntax: 'midjourney' });
  const filled = filledTemplate(told.text);
  if (filled !== null) return withoutMarksInText({ ...told, text: filled });
  const marked = splitNegative(told.text);
  if (!marked) return told;
  const negative = told.negative === undefined ? marked.negative : `${told.negative}, ${marked.negative}`;
  return { ...told, text: marked.text, negative };
}

/**
 * Takes a prompt and gives it without Midjourney's command before it and the job's number behind it; null if neither
 * is there.
 */
function withoutCommand(text: string): string | null {
  const front = COMMAND.exec(text.slice(0, 80))?.[0].length ?? 0;
  const tail = JOB.exec(text.slice(-400));
  const end = tail ? text.length - Math.min(400, text.length) + tail.index : text.length;
  return front === 0 && !tail ? null : text.slice(front, Math.max(front, end));
}

/** Takes a prompt and gives the words and what is to be left out apart; null if nothing is marked so. */
function splitNegative(text: string): { text: string; negative: string } | null {
  const hashes = splitAtHashes(text);
  if (hashes) return hashes;
  const flag = FLAG.exec(text);
  if (!flag) return null;
  const behind = text.slice(flag.index + flag[0].length);
  const next = /\s(?:--|\u2014)(?=[a-z])/i.exec(behind);
  const negative = behind.slice(0, next?.index ?? behind.length).trim();
  const rest = next ? behind.slice(next.index) : '';
  return negative === ''
    ? null
    : { text: `${text.slice(0, flag.index)}${rest}`, negative: negative.replace(/^"([^"]*)"$/, '$1') };
}

/** `{argument name="city" default="Naples"}` of published collections, in JSON with its quotes escaped. */
const ARGUMENT = /\{argument\s+name=\\?"[^"\\\n]{0,200}\\?"\s+default=\\?"([^"\\\n]{0,2000})\\?"\s*\}/gi;

/** Takes a text and gives it with each argument that has a default filled in with it. */
export function withDefaults(text: string): string {
  return text.includes('{argument') ? text.replace(ARGUMENT, '$1') : text;
}

const FEWEST_SLOTS = 3;
const SLOT = /\[([^[\]\n]{1,400})\]/g;

/** `[a fox in the snow] [soft light] [--ar 3:2]`: whoever fills a guide's template in leaves its brackets; null if there are none. */
function filledTemplate(text: string): string | null {
  if (!/^\s*\[/.test(text) || text.replace(SLOT, '').trim() !== '') return null;
  const slots = [...text.matchAll(SLOT)].map(([, inner = '']) => inner.trim());
  const filled = slots.length >= FEWEST_SLOTS && slots.every((slot) => !isGap(`[${slot}]`));
  return filled ? slots.join(', ').replace(/, (?=--)/g, ' ') : null;
}

/** Not at the front of a line, where Markdown has its headings. */
function splitAtHashes(text: string): { text: string; negative: string } | null {
  const at = text.indexOf(HASHES);
  const words = at < 0 ? '' : text.slice(0, at);
  const negative = at < 0 ? '' : text.slice(at + HASHES.length);
  const marked =
    words.slice(words.lastIndexOf('\n') + 1).trim() !== '' && !/^\s*(?:#|$)/.test(negative.slice(0, 200));
  return marked ? { text: words.trimEnd(), negative: negative.trim() } : null;
}
