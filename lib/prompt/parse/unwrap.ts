import { REQUEST_END } from '../assistant/compose-request.ts';
import { readAnswer } from './answer/read-answer.ts';
import { readJson } from './json/index.ts';
import { readCommand } from './metadata/command-line.ts';
import { readDiscord } from './metadata/discord.ts';
import { type Infotext, readInfotexts } from './metadata/infotext.ts';
import { withoutMarks } from './metadata/marks.ts';
import type { Told } from './told.ts';

/** What a pasted text comes to. */
export type Unwrapped =
  /** At least one prompt; `form` says how it was told: by labels, as JSON, or in running words. */
  | { kind: 'prompts'; form: 'lines' | 'json' | 'text'; told: Told[] }
  /** An assistant declined; `said` is its first sentence. */
  | { kind: 'refused'; said: string }
  /** It asks something back. */
  | { kind: 'question'; said: string }
  /** There is no prompt in it. */
  | { kind: 'nothing' }
  /** So long that it is no prompt: more was selected than the answer. */
  | { kind: 'too-long' };

/** More than any conversation; and more than any prompt in running words (GPT Image takes 32,000). In UTF-16 units. */
const LONGEST = 400_000;
const LONGEST_WORDS = 33_000;
/** Graphs of ComfyUI with all their positions. */
const LONGEST_JSON = 4_000_000;
const JSON_FIRST = /^\s*[{[]/;

/**
 * Takes any text that was pasted or selected and gives the prompts in it, without what is around them: an assistant's
 * words, Markdown, labels, the settings that programs write under a picture, Discord's and Midjourney's wrapping. A
 * prompt with nothing around it comes back as it is, sign by sign. Linear in the text; never throws.
 * @param options.request the request as it was sent to an assistant: where the selection holds it too, what follows counts
 */
export function unwrap(text: string, options: { request?: string } = {}): Unwrapped {
  const json = JSON_FIRST.test(text);
  if (text.length > (json ? LONGEST_JSON : LONGEST)) return { kind: 'too-long' };
  const answer = withoutRequest(text, options.request ?? '');
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(answer)) return { kind: 'nothing' };
  const read = readWrapping(answer);
  if (read.kind !== 'prompts') return read;
  if (read.told.every(({ text: words = '' }) => words.length > LONGEST_WORDS)) return { kind: 'too-long' };
  return { ...read, told: read.told.map(withoutMarks) };
}

/** Programs before assistants: what they write is not to be taken for words. JSON may hold settings, and these JSON. */
function readWrapping(answer: string): Unwrapped {
  const infotexts = JSON_FIRST.test(answer) ? null : readInfotexts(answer);
  if (infotexts) return { kind: 'prompts', form: 'text', told: infotexts.flatMap(toldOfInfotext) };
  const json = /[{[\uFF5B\uFF3B]|^\s*\\?["'\u201C]/.test(answer) ? readJson(answer) : null;
  if (json && json.length > 0) return { kind: 'prompts', form: 'json', told: json };
  // Braces with nothing of a picture in them.
  if (json) return { kind: 'nothing' };
  if (answer.length > LONGEST) return { kind: 'too-long' };
  const told = readDiscord(answer) ?? readCommand(answer);
  if (told) return { kind: 'prompts', form: 'text', told };
  return readAnswer(answer);
}

/** What stands above the settings may itself be wrapped: `Prompt: ...`, or an assistant's answer. */
function toldOfInfotext({ body, told }: Infotext): Told[] {
  if (body === '') return [told];
  const read = readAnswer(body);
  const [first, ...others] = read.kind === 'prompts' ? read.told : [];
  if (!first) return [{ text: body, ...told }];
  const negative = [first.negative, told.negative].filter((words) => words !== undefined).join(', ');
  return [{ ...first, ...told, ...(negative === '' ? {} : { negative }) }, ...others];
}

/** Whoever selects the whole conversation selects what was asked, too. */
function withoutRequest(text: string, request: string): string {
  const plain = text.replace(/[^\S\n]/g, ' ');
  const asked = request.replace(/\s+/g, ' ').trim();
  const at = asked === '' ? -1 : plain.lastIndexOf(asked);
  if (at >= 0) return text.slice(at + asked.length).trimStart();
  const end = plain.lastIndexOf(REQUEST_END);
  return end < 0 ? text : text.slice(end + REQUEST_END.length).trimStart();
}
