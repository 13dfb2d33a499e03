import { COMMANDS } from '../../../../scripts/easel/commands.ts';
import { target } from '../target.ts';
import type { Held, OutsideCase, Printed, Words } from './outside-cases.ts';

/** What is not as the label has it. */
export interface Verdict {
  /** Expectations that were not met, in words. */
  missed: string[];
  /** What must never come out but did: torn phrases, things nobody asked for, syntax printed as words. */
  forbidden: string[];
}

/** Returns what a command of the command line gives for one line, after its way through JSON. */
function run(command: 'parse' | 'compile' | 'check', json: unknown, id: string): Record<string, unknown> {
  const given = COMMANDS[command]?.(json, target(id));
  return JSON.parse(JSON.stringify(given)) as Record<string, unknown>;
}

const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();
const shown = (text: string) => `"${text.length > 200 ? `${text.slice(0, 200)}…` : text}"`;

/** Returns whether a text holds the words, or matches the expression after `re:`. Quotes count the same straight or curly. */
export function holds(text: string, words: string): boolean {
  if (words.startsWith('re:')) return new RegExp(words.slice(3), 'iu').test(straight(text));
  if (words.startsWith('RE:')) return new RegExp(words.slice(3), 'u').test(straight(text));
  return straight(text).toLowerCase().includes(straight(words).toLowerCase());
}

/** Returns a field's text as it is compared: without case, article and end signs. */
function bare(text: string): string {
  const lower = oneSpace(straight(text).toLowerCase());
  return lower
    .replace(/^(a|an|the) /, '')
    .replace(/[.,;!]+$/, '')
    .trim();
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  const text = (value as { text?: unknown } | null | undefined)?.text;
  return typeof text === 'string' ? text : '';
}

function weightsOf(value: unknown): number[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(weightsOf);
  return [(value as { weight?: number }).weight ?? 1];
}

function judgeWords(verdict: Verdict, what: string, text: string, { has = [], not = [] }: Words): void {
  for (const words of has)
    if (!holds(text, words)) verdict.missed.push(`${what} ${shown(text)} lacks "${words}"`);
  for (const words of not)
    if (holds(text, words)) verdict.forbidden.push(`${what} ${shown(text)} has "${words}"`);
}

function judgeField(verdict: Verdict, field: string, value: unknown, held: Held): void {
  const text = textOf(value);
  if (held === null) {
    if (text) verdict.missed.push(`${field} should be empty, is ${shown(text)}`);
  } else if (typeof held === 'string') {
    if (bare(text) !== bare(held)) verdict.missed.push(`${field} is ${shown(text)}, not "${held}"`);
  } else {
    judgeWords(verdict, field, text, held);
    const { weight } = held;
    if (weight !== undefined && !weightsOf(value).some((given) => Math.abs(given - weight) < 0.011))
      verdict.missed.push(`${field} weighs ${weightsOf(value)}, not ${weight}`);
  }
}

function judgePrinted(verdict: Verdict, prompt: unknown, printed: Printed): void {
  const given = run('compile', prompt, printed.target);
  const text = String(given.text ?? '');
  if (given.error) verdict.missed.push(`${printed.target}: ${given.error}`);
  else if (printed.equals !== undefined && oneSpace(text) !== oneSpace(printed.equals))
    verdict.missed.push(`${printed.target}: ${shown(text)}, not "${printed.equals}"`);
  judgeWords(verdict, `${printed.target}:`, text, printed);
  judgeWords(verdict, `${printed.target}, negative:`, String(given.negative ?? ''), {
    has: printed.negativeHas,
    not: printed.negativeNot,
  });
}

const at = (object: unknown, path: string) =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], object);

/** Reads a text and prints it by the functions of the command line. Returns all that is not as its label has it. */
export function judge(one: OutsideCase): Verdict {
  const verdict: Verdict = { missed: [], forbidden: [] };
  const from = one.from ?? 'any';
  const prompt = run('parse', one.text, from);
  if (prompt.error) return { ...verdict, missed: [`${prompt.error}`] };
  for (const [field, held] of Object.entries(one.fields ?? {}))
    judgeField(verdict, field, prompt[field], held);
  for (const [path, want] of Object.entries(one.params ?? {})) {
    const value = at(prompt.parameters, path);
    if (JSON.stringify(value) !== JSON.stringify(want))
      verdict.missed.push(`parameters.${path} is ${JSON.stringify(value)}, not ${JSON.stringify(want)}`);
  }
  for (const printed of one.prints ?? []) judgePrinted(verdict, prompt, printed);
  if (one.same) judgePrinted(verdict, prompt, { target: from, equals: one.text });
  if (one.checks) {
    const found = run('check', prompt, one.checks.target ?? from).checks as { rule: string }[] | undefined;
    const rules = (found ?? []).map(({ rule }) => rule);
    for (const rule of one.checks.has ?? [])
      if (!rules.includes(rule)) verdict.missed.push(`the checks (${rules}) lack ${rule}`);
    for (const rule of one.checks.not ?? [])
      if (rules.includes(rule)) verdict.missed.push(`the checks have ${rule}`);
  }
  return verdict;
}
