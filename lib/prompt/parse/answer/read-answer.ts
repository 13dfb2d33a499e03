import { labelAlone, labelAtStart } from '../labels/label-in-line.ts';
import { readBeside, readLabels } from '../labels/read-labels.ts';
import type { Told } from '../told.ts';
import { readBullets } from './bullets.ts';
import { isQuestionToUser } from './closings.ts';
import { type Fenced, fencesIn } from './fences.ts';
import { isGreeting, leadLength } from './leads.ts';
import { isBare, type Line, linesOf } from './lines.ts';
import { commandOptions, listedOptions, namedOptions, type Option } from './options.ts';
import { declines, firstSentence } from './refusal.ts';
import { runningWords, withoutTitle } from './running-words.ts';
import { trimAnswer, withoutFurniture } from './trim.ts';

/** What a text comes to, once what is around its prompts is cut off. */
type ReadAnswer =
  | { kind: 'prompts'; form: 'lines' | 'text'; told: Told[] }
  | { kind: 'refused' | 'question'; said: string }
  | { kind: 'nothing' };

const FENCES = /```|~~~/;

/**
 * Takes a text and gives the prompts in it: an assistant's whole answer, a list of labels, or words with nothing around
 * them, which are given as they are, sign by sign.
 * @param known whether the text is part of an answer already
 */
export function readAnswer(text: string, known = false): ReadAnswer {
  const all = linesOf(text);
  const own = withoutFurniture(all);
  const { lines, answer, leads } = trimAnswer(text, own);
  const spoken = known || answer || own.length < all.length;
  const said = declined(text, lines, spoken);
  if (said) return said;
  if (known === false) {
    const commands = toldOfOptions(text, commandOptions(lines), false);
    if (commands.length > 0) return prompts('text', commands);
    const named = toldOfOptions(text, namedOptions(lines), spoken);
    if (named.length > 1) return prompts('text', named);
  }
  if (lines.some(({ start, end }) => FENCES.test(text.slice(start, end)))) {
    const fenced = readFences(text, lines);
    if (fenced) return fenced;
  }
  const { title, lines: below } = withoutTitle(text, lines);
  const list = readBullets(text, below);
  const several = known ? [] : toldOfOptions(text, listedOptions(text, lines, leads), spoken);
  if (list && several.length < 2)
    return prompts(list.fields ? 'lines' : 'text', [title === '' ? list : { title, ...list }]);
  const labelled = readLabels(text, lines, spoken);
  if (labelled) return prompts(labelled.some(({ fields }) => fields) ? 'lines' : 'text', labelled);
  if (several.length > 1) return prompts('text', several);
  const words = runningWords(text, lines, spoken);
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words.text ?? '')
    ? prompts('text', [words])
    : { kind: 'nothing' };
}

const prompts = (form: 'lines' | 'text', told: Told[]): ReadAnswer => ({ kind: 'prompts', form, told });

/** A refusal without an alternative, a question, or a greeting and no more. */
function declined(text: string, lines: readonly Line[], spoken: boolean): ReadAnswer | null {
  const filled = lines.filter((line) => !isBare(line));
  const [first] = filled;
  if (!first) return { kind: 'nothing' };
  const words = filled.length > 8 ? '' : text.slice(first.start, filled.at(-1)?.end);
  if (declines(first.words) && !/```|["\u201C][^"\u201D]{60,}/.test(words) && leadLength(first.words) === 0) {
    return { kind: 'refused', said: firstSentence(first.words) };
  }
  if (filled.length === 1 && isGreeting(first.words)) return { kind: 'nothing' };
  const questions = filled.filter((line) => isQuestionToUser(line.words));
  if (questions[0] && questions.length === filled.length)
    return { kind: 'question', said: questionIn(questions[0].words) };
  // `Sure!` before a question is cut off; a question alone remains.
  return spoken && filled.length === 1 && isQuestionToUser(first.words)
    ? { kind: 'question', said: questionIn(first.words) }
    : null;
}

/** A greeting before the question is none of it. */
const questionIn = (words: string): string => firstSentence(words.split(/(?<=[.!])\s+/).at(-1) ?? words);

function toldOfOptions(text: string, options: readonly Option[], spoken: boolean): Told[] {
  return (spoken ? withoutRemarks(options) : options).flatMap(({ title, lines }) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    const read = readAnswer(text.slice(first.start, last.end), true);
    if (read.kind !== 'prompts') return [];
    return read.told.map((told) => (title === '' ? told : { title, ...told }));
  });
}

/** Behind the last of several prompts of one paragraph each, an assistant says something more. */
function withoutRemarks(options: readonly Option[]): Option[] {
  const ends = options.map(({ lines }) => lines.findIndex((line, at) => at > 0 && line.words.trim() === ''));
  const others = options
    .slice(0, -1)
    .every(({ lines }, at) => ends[at] === -1 || lines.slice(ends[at]).every(isBare));
  const end = ends.at(-1) ?? -1;
  return options.map((option, at) =>
    others && end > 0 && at === options.length - 1
      ? { ...option, lines: option.lines.slice(0, end) }
      : option,
  );
}

/** Each fence is a prompt, unless a label above it says that it is what to leave out. */
function readFences(text: string, lines: readonly Line[]): ReadAnswer | null {
  const { fenced, outside } = fencesIn(text, lines);
  const all: Told[] = [];
  let form: 'lines' | 'text' = 'text';
  for (const fence of fenced) {
    const inner = text.slice(fence.start, fence.end);
    const above = aboveOf(fence);
    const last = all.at(-1);
    if (above?.role === 'exclude' && last) {
      last.negative = inner.trim();
      continue;
    }
    if (/^\s*--[a-z]/i.test(inner) && last?.text) {
      last.text = `${last.text} ${inner.trim()}`;
      continue;
    }
    const read = readAnswer(inner.replace(/^[ \t]*\r?\n/, '').trimEnd(), true);
    if (read.kind !== 'prompts') continue;
    if (read.form === 'lines') form = 'lines';
    const title = above && !above.role ? above.title : '';
    all.push(...read.told.map((told) => (title === '' ? told : { title, ...told })));
  }
  const [only] = all;
  if (!only) return null;
  if (all.length === 1) {
    const beside = readBeside(text, outside);
    only.negative ??= beside.negative;
    only.aspectRatio ??= beside.aspectRatio;
    if (beside.parameters) only.parameters = { ...beside.parameters, ...only.parameters };
  }
  return prompts(form, all.map(defined));
}

/** Without the keys that hold nothing. */
const defined = (told: Told): Told =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));

/** What the last line above a fence says of it. */
function aboveOf({ before }: Fenced): { role: string | undefined; title: string } | null {
  const line = before.findLast((each) => !isBare(each));
  if (!line) return null;
  const role = labelAlone(line)?.role ?? labelAtStart(line)?.role;
  const title = line.mark === 'heading' || line.bold || line.mark === 'number' ? line.words : '';
  return { role, title: title.replace(/\*\*/g, '').replace(/[\s:]+$/, '') };
}
