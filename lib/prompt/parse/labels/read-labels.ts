import type { Line } from '../answer/lines.ts';
import type { Told } from '../told.ts';
import type { Role } from './data/label-names.ts';
import { elementsIn } from './elements.ts';
import { BESIDE, type Entry, entriesOf, isCapital } from './entries.ts';
import { keptCells, labelledRows, withoutHeads } from './tables.ts';
import { toldOf } from './told-of-entries.ts';

/** Roles of which one alone makes a text a labelled one, where it opens a line. */
const TELLING: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['prompt', 'exclude', 'subject']);
/**
 * Takes a text and the lines of it that may be a prompt, and gives the prompts told in them by labels: `Subject: ...`,
 * one a line, several in a line, in a table, as headings, below some words of the prompt. Null if it is not told so:
 * one unknown label, or one that may be the prompt's own first words, makes none.
 * @param answer whether it is known to be an assistant's answer: then words that stand apart are its own
 */
export function readLabels(text: string, lines: readonly Line[], answer = false): Told[] | null {
  const elements = elementsIn(text);
  if (elements.some(({ role }) => role === 'prompt' || role === 'subject'))
    return split(elements)
      .map((some) => toldOf(text, some))
      .filter(isTold);
  const rows = labelledRows(text, lines);
  if (rows) return rows.map((entries) => toldOf(text, entries)).filter(isTold);
  const table = withoutHeads(text, lines);
  const entries = entriesOf(text, table.lines, !answer).map((entry) => ({
    ...entry,
    parts: entry.row ? entry.parts.flatMap((part) => keptCells(text, part, table.keeps)) : entry.parts,
  }));
  if (!isLabelled(entries)) return null;
  const all = split(withoutFormer(entries)).map((some) => toldOf(text, answer ? withoutAsides(some) : some));
  const told = all.filter(isTold);
  return told.length > 0 ? told : null;
}

/** Takes what stands beside prompts in fences and gives what its labels say: a ratio, a negative, settings. */
export function readBeside(text: string, lines: readonly Line[]): Told {
  return toldOf(text, entriesOf(text, lines, false));
}

function isLabelled(entries: readonly Entry[]): boolean {
  const labels = entries.filter(({ label, role }) => label !== '' && !BESIDE.has(role));
  const [first] = entries;
  if (labels.some(({ role, label }) => role === 'exclude' && /prompt/i.test(label))) return true;
  if (labels.some(({ role, ownLine }) => role === 'prompt' && ownLine)) return true;
  const roles = new Set(labels.map(({ role }) => role));
  if (roles.size >= 2) return true;
  const [only] = labels;
  if (!only) return entries.filter(({ role }) => role === 'settings').length >= 2;
  // One label in a line of its own below the words is one, and `Subject: red fox` is one.
  if (only.ownLine && only.points > 1) return true;
  if (first?.label === '')
    return (only.ownLine || only.role === 'subject') && isCapital(only.label) && only.parts.length > 0;
  return TELLING.has(only.role) || only.role === 'description';
}

const FORMER = /^(?:your|the|my)?\s*(?:original|initial|previous|old|first|current|your)\b/i;
const BETTER =
  /\b(?:improved|refined|enhanced|optimi[sz]ed|revised|updated|new|better|final|polished|rewritten)\b/i;

/** An assistant that improves a prompt repeats it first. */
function withoutFormer(entries: readonly Entry[]): readonly Entry[] {
  const prompts = entries.filter(({ role }) => role === 'prompt');
  if (!prompts.some(({ label }) => BETTER.test(label))) return entries;
  return entries.filter(({ role, label }) => role !== 'prompt' || !FORMER.test(label));
}

/** Where a subject or a prompt is told again, the next prompt begins. */
function split(entries: readonly Entry[]): Entry[][] {
  const all: Entry[][] = [[]];
  for (const entry of entries) {
    const current = all.at(-1) ?? [];
    const opens =
      entry.role === 'subject' ||
      entry.role === 'prompt' ||
      entry.role === 'contentType' ||
      entry.role === 'title';
    const full = current.filter(({ label }) => label !== '').length > (entry.role === 'prompt' ? 0 : 1);
    const told = current.some(({ role, parts }) => role === entry.role && parts.length > 0);
    if (opens && full && told && entry.parts.length > 0) all.push([entry]);
    else current.push(entry);
  }
  return all;
}

const withoutAsides = (entries: readonly Entry[]): Entry[] => {
  const named = entries.some(({ role }) => role === 'subject' || role === 'prompt');
  return entries.filter(({ label }) => label !== '' || !named);
};

const isTold = ({ text, fields, negative }: Told): boolean =>
  (text !== undefined && text.trim() !== '') || fields !== undefined || negative !== undefined;
