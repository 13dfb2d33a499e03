import { isBare, type Line } from '../answer/lines.ts';
import type { Role } from './data/label-names.ts';
import { type Inline, inlineLabels, type Labelled, labelAlone, labelAtStart } from './label-in-line.ts';

/** A label and what stands behind and below it, or words without a label (`label` is ''). */
export interface Entry {
  label: string;
  role: Role | undefined;
  /** What belongs to it, line by line: stretches of the text. */
  parts: { start: number; end: number }[];
  /** Whether the label begins its line. */
  ownLine: boolean;
  /** Whether that line is a row of a table. */
  row: boolean;
  /** How many points of a list stand below it. */
  points: number;
}

/** More than anybody tells at once; what follows belongs to the last. */
const MOST_ENTRIES = 500;
/** Roles whose words may run on over several paragraphs. */
const RUNNING: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'prompt',
  'description',
  'exclude',
]);

/** Roles that say nothing of the picture by themselves. */
export const BESIDE: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  undefined,
  'aside',
  'settings',
  'flags',
  'title',
]);

/**
 * Takes the lines of a text and gives its labels with their words, in order, and the words that stand under none.
 * @param running whether words below a blank line still belong to a prompt: not so where an assistant talks around it
 */
export function entriesOf(text: string, lines: readonly Line[], running: boolean): Entry[] {
  const entries: Entry[] = [];
  let current: Entry | null = null;
  let blank = false;
  const filled = lines.filter((line) => !isBare(line));
  // Several names in lines of their own: then any name in a line of its own is one.
  const headings = filled.filter((line) => labelAlone(line)).length > 1 || areHeadings(filled);
  const form = isForm(filled);
  const several =
    filled.filter((line) => (labelAtStart(line) ?? labelAlone(line))?.role === 'prompt').length > 1;
  const open = (label: string, role: Role | undefined, ownLine: boolean, row = false): Entry => {
    current = { label, role, parts: [], ownLine, row, points: 0 };
    entries.push(current);
    return current;
  };
  for (const line of lines) {
    if (isBare(line)) {
      blank ||= line.words.trim() === '';
      continue;
    }
    const found = entries.length < MOST_ENTRIES ? labelOf(line, current, { headings, form }) : null;
    // Between several prompts a heading is the next one's.
    const heading = several && (line.mark === 'heading' || line.bold);
    const goesOn = current !== null && !heading && continues(current, line, blank, running);
    if (found)
      for (const [label, start, end] of pieces(line, found)) {
        open(label.label, label.role, label.first === true, line.mark === 'row').parts.push(
          ...part(start, end),
        );
      }
    else {
      const target: Entry = goesOn && current ? current : open('', undefined, false);
      const inner = entries.length < MOST_ENTRIES ? pieces(line, null) : [];
      if (line.mark === 'bullet') target.points += 1;
      const [first] = inner;
      target.parts.push(
        ...part(
          target.label === '' ? line.start : line.from,
          first ? first[0].start : target.label === '' ? line.end : line.to,
        ),
      );
      for (const [label, start, end] of inner)
        open(label.label, label.role, false).parts.push(...part(start, end));
    }
    blank = false;
  }
  for (const [at, entry] of entries.entries()) {
    if (entry.label === '' && entries[at + 1]?.ownLine) dropHeading(text, entry);
  }
  return entries.filter(({ label, parts }) => label !== '' || parts.length > 0);
}

/** `Style details:` above labels is a heading, and no words of the prompt. */
function dropHeading(text: string, { parts }: Entry): void {
  const last = parts.at(-1);
  const words = last ? text.slice(last.start, last.end).trim() : '';
  if (parts.length > 1 && words.length < 60 && /[:\uFF1A]\**$/.test(words)) parts.pop();
}

const part = (start: number, end: number) => (start < end ? [{ start, end }] : []);

/** Whether names without any mark stand above their words, each above its own: `Style`, below it `watercolor`. */
function areHeadings([first, ...rest]: readonly Line[]): boolean {
  let names = first && isName(first) ? 1 : 0;
  let open = true;
  for (const line of names === 0 ? [] : rest) {
    // What stands directly below a name are its words, though something may be called so: `Negative`, `text`.
    const name: boolean = !open && isName(line);
    if (name) names += 1;
    open = name;
  }
  return names > 1 && !open;
}

const isName = (line: Line): boolean => labelAlone(line, true) !== null && isCapital(line.words);

/** Whether most lines begin with a label, and of the labels at least every other is known: then all of them are labels. */
function isForm(filled: readonly Line[]): boolean {
  const own = filled.filter(({ mark }) => mark !== 'bullet');
  const labels = own.flatMap((line) => labelAtStart(line) ?? labelAlone(line) ?? []);
  const known = labels.filter(({ role }) => !BESIDE.has(role)).length;
  return labels.length > 1 && labels.length * 2 > own.length && known * 2 >= labels.length;
}

function labelOf(
  line: Line,
  current: Entry | null,
  { headings, form }: { headings: boolean; form: boolean },
): Labelled | null {
  const found = labelAtStart(line);
  if (found?.role) return found;
  const empty = current !== null && current.label !== '' && current.parts.length === 0;
  const alone = labelAlone(line, headings && !empty);
  if (alone) return alone;
  // Lines within a prompt are its own, whatever stands before their colons; nor is a sentence a label.
  const among =
    current === null || current.label === ''
      ? form && !/\d/.test(found?.label ?? '')
      : !RUNNING.has(current.role);
  return found && among ? found : null;
}

/** Whether a line without a label belongs to the label above it. */
function continues(current: Entry, line: Line, blank: boolean, running: boolean): boolean {
  if (current.label === '') return !blank || current.parts.length > 0;
  if (current.parts.length === 0) return true;
  if (!blank) return true;
  return (running && RUNNING.has(current.role) && current.role !== 'exclude') || line.mark === 'bullet';
}

type Piece = [label: Labelled & { start: number; first?: boolean }, start: number, end: number];

/** A line with several labels in it, each with its words. Those in the midst of a line must be worth it. */
function pieces(line: Line, first: Labelled | null): Piece[] {
  const sure: Inline[] = [];
  const all: Inline[] = [];
  for (const label of inlineLabels(line, first?.from)) {
    const worth = isWorth(label, first, sure);
    if (worth) sure.push(label);
    if (worth || (first === null && label.after === 'comma')) all.push(label);
  }
  // Two known names behind commas may be words of the prompt, three are none.
  const kept = all.length > 2 ? all : sure;
  const enough =
    first !== null || kept.length > 1 || kept.some(({ role }) => role === 'exclude' || role === 'subject');
  const heads = [...(first ? [{ ...first, start: line.start, first: true }] : []), ...(enough ? kept : [])];
  return heads.map((label, at): Piece => [label, label.from, heads[at + 1]?.start ?? line.to]);
}

/**
 * Whether a label in the midst of a line is one, and no word of the prompt. In a prompt, or where no label opens the
 * line, a sentence or an entry must end before it.
 */
function isWorth(
  { label, role, after, start }: Inline,
  first: Labelled | null,
  before: readonly Inline[],
): boolean {
  if (/^negative\s+prompts?$/i.test(label)) return true;
  if (role === 'aside') return false;
  const capital = isCapital(label);
  // `Negative prompt: colors: red`: what stands directly behind a label is its value.
  if (!capital && (before.at(-1) ?? first)?.from === start) return false;
  const written = first?.role === 'prompt' || first?.role === 'text';
  // A program's own, behind the negative.
  if (before.some(({ role: former }) => former === 'exclude' || former === 'settings'))
    return capital || after !== 'blank';
  if (after === 'entry') return capital || !written;
  if (after === 'end') return capital || (first !== null && !written);
  if (first === null || written) return false;
  return capital || (after === 'comma' && !isCapital(first.label));
}

/** Whether a label begins with a capital letter, or its script has none. */
export const isCapital = (label: string): boolean => /^[^\p{Ll}]/u.test(label);
