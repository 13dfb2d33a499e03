import { partnersOf } from './brackets.ts';
import type { Grammar } from './grammar.ts';
import { readGroup } from './read-group.ts';
import type { Run } from './run.ts';

/** Words in quotes on one line, choices between double underscores (wildcards), addresses. */
const WHOLE =
  /\{[^{}\n\\()[\]]{1,300}\}|"[^"\n\\()[\]]{1,400}"|“[^”\n\\()[\]]{1,400}”|<[a-z]+(?:\[[^\]\n]{0,40}\])?:[^<>\n\\()]{1,300}>|__[\w*/-]{1,80}__|https?:\/\/[^\s,)]{1,2000}/gy;
const NUMBERED = /(-?(?:\d+\.?\d*|\.\d+))::/gy;
const PLUS = /([\p{L}\p{N}]{2,})(\+{1,8}|-{1,8})(?=[\s,.;)]|$)/uy;

interface Open {
  /** Where its closing sign begins, and how long that is. */
  end: number;
  length: number;
  weight: number;
}

/**
 * Takes a text and gives it as runs of one weight each, by the grammar: brackets that weigh are taken off, escapes
 * undone, everything else stays as typed. Linear in the length and without recursion; never throws.
 */
export function runsOf(text: string, grammar: Grammar): Run[] {
  const partners = partnersOf(text, grammar);
  const runs: Run[] = [];
  const open: Open[] = [];
  let plain = '';
  let weight = 1;
  const emit = () => {
    if (plain !== '') runs.push({ text: plain, weight, whole: false });
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const top = open.at(-1);
    if (top && at === top.end) {
      emit();
      open.pop();
      weight = top.weight;
      at += top.length;
      continue;
    }
    const char = text.charAt(at);
    if (char === '\\' && at + 1 < text.length && grammar.escaped.includes(text.charAt(at + 1))) {
      plain += text.charAt(at + 1);
      at += 2;
      continue;
    }
    const partner = partners[at] ?? -1;
    const group = partner > at ? readGroup(text, at, partner, grammar, partners) : null;
    if (group) {
      emit();
      if (group.words === null) {
        open.push({ end: group.end, length: group.after - group.end, weight });
        weight = group.sets ? group.weight : weight * group.weight;
        at += 1;
      } else {
        // The words themselves may be long: they are not read again.
        const run: Run = { text: group.words, weight: weight * group.weight, whole: group.whole };
        runs.push(group.aside === undefined ? run : { ...run, aside: group.aside });
        at = group.after;
      }
      continue;
    }
    const limit = top?.end ?? text.length;
    const taken = takeAt(text, at, limit, grammar);
    if (taken?.kind === 'open') {
      emit();
      open.push({ end: taken.end, length: 2, weight });
      weight *= taken.weight;
      at = taken.next;
    } else if (taken) {
      emit();
      runs.push({ text: taken.text, weight: weight * taken.weight, whole: taken.weight === 1 });
      at = taken.next;
    } else {
      plain += char;
      at += 1;
    }
  }
  emit();
  return runs;
}

type Taken =
  | { kind: 'run'; text: string; weight: number; next: number }
  | { kind: 'open'; end: number; weight: number; next: number };

/** What begins at a place that is no bracket: something to keep whole, `1.5::x::`, or `word++`. */
function takeAt(text: string, at: number, limit: number, grammar: Grammar): Taken | null {
  const char = text.charAt(at);
  if (char === '"' || char === '“' || char === '_' || char === 'h' || char === '<' || char === '{') {
    WHOLE.lastIndex = at;
    const found = WHOLE.exec(text);
    if (found && at + found[0].length <= limit) {
      return { kind: 'run', text: found[0], weight: 1, next: at + found[0].length };
    }
  }
  if (/[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) return null;
  if (grammar.colons && /[-.\d]/.test(char)) {
    NUMBERED.lastIndex = at;
    const found = NUMBERED.exec(text);
    const from = at + (found?.[0].length ?? 0);
    const end = found ? text.indexOf('::', from) : -1;
    if (found && end > from && end < limit) {
      return { kind: 'open', end, weight: Number(found[1]), next: from };
    }
  }
  if (grammar.plus === 'words' || !/[\p{L}\p{N}]/u.test(char)) return null;
  PLUS.lastIndex = at;
  const [all = '', word = '', signs = ''] = PLUS.exec(text) ?? [];
  const sure = grammar.plus === 'weighs' || signs.startsWith('++');
  if (all === '' || !sure || at + all.length > limit) return null;
  const weight = (signs.startsWith('+') ? 1.1 : 0.9) ** signs.length;
  return { kind: 'run', text: word, weight, next: at + all.length };
}
