import { cleanText } from '../text/clean-text.ts';
import type { Grammar } from './grammar.ts';
import { bounded, type Run } from './run.ts';
import { runsOf } from './runs.ts';

/** What stands between two dividers: commas, semicolons, line ends, sentence ends, BREAK and AND. */
export interface Segment {
  text: string;
  /** 0.1 to 2; of several weights in it the one farthest from 1. */
  weight: number;
  /** Its parts of one weight each. */
  runs: readonly Run[];
  /** Whether a sentence begins with it. */
  opens: boolean;
}

const DIVIDER = /[,;\n\r]|(?<!\S)(?:BREAK|AND)(?!\S)|[.!?。](?=\s|$)/g;
/** `U.S.`, `St. Mary`, `f. 2`: the dot ends no sentence. */
const NO_END = /(?:^|[\s(."'])(?:\p{L}|St|Mr|Mrs|Ms|Dr|Jr|Sr|vs|etc|approx|ca|No|Mt|Ft)$/u;

/**
 * Takes a text and gives its segments with the weights taken off. `aside` is told what is syntax and no words: BREAK,
 * AND, and schedules of which only the last choice is kept. Linear in the text's length.
 */
export function segmentsOf(text: string, grammar: Grammar, aside?: (syntax: string) => void): Segment[] {
  const out: Segment[] = [];
  let runs: Run[] = [];
  let opens = true;
  const close = (ends: boolean) => {
    const segment = toSegment(runs, opens);
    runs = [];
    if (segment) out.push(segment);
    if (segment || ends) opens = ends;
  };
  for (const run of runsOf(text, grammar)) {
    if (run.aside !== undefined) aside?.(run.aside);
    if (run.whole) {
      runs.push(run);
      continue;
    }
    let from = 0;
    for (const found of run.text.matchAll(DIVIDER)) {
      const mark = found[0];
      const ends = /[.!?。]/.test(mark);
      const to = found.index + (ends && mark !== '.' ? 1 : 0);
      if (ends && !endsSentence(run.text, found.index)) continue;
      if (/[A-Z]/.test(mark)) aside?.(mark);
      runs.push({ ...run, text: run.text.slice(from, to) });
      close(ends || /[\n\r]/.test(mark));
      from = found.index + mark.length;
    }
    runs.push({ ...run, text: run.text.slice(from) });
  }
  close(true);
  return out;
}

function endsSentence(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 8);
  if (text.charAt(at) !== '.') return after.trim() === '' || /^\s+["'“(]?[\p{Lu}\p{N}]/u.test(after);
  if (text.charAt(at - 1) === '.') return false;
  if (after.trim() === '' && at + 8 >= text.length) return true;
  return (
    /^\s+["'“(]?[\p{Lu}\p{N}]/u.test(after) &&
    !NO_END.test(text.slice(Math.max(0, at - 8), at)) &&
    /[\p{L}\p{N})"'”]$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

function toSegment(runs: readonly Run[], opens: boolean): Segment | null {
  const kept = runs.filter(({ text }) => text.trim() !== '');
  const text = cleanText(runs.map((run) => run.text).join(''));
  if (text === '' || kept.length === 0) return null;
  const heaviest = kept.reduce((a, b) => (distance(b.weight) > distance(a.weight) ? b : a));
  return { text, weight: bounded(heaviest.weight), runs: kept, opens };
}

function distance(weight: number): number {
  return weight > 0 ? Math.abs(Math.log(weight)) : 1;
}
