import type { OneField } from '../../fields.ts';
import { createDraft, type Unit } from '../draft.ts';
import { readHead } from '../read-head.ts';
import { bounded, type Run } from '../run.ts';

const ORDER: readonly OneField[] = ['contentType', 'subject', 'action', 'setting'];
/** Between content type, subject, action and setting. */
const MOST_JOINTS = 3;
const JOINT = /^\s*(?:(?:of|showing|that)\b\s*)?|\s+(?:of|showing|that)?\s*$/g;

/**
 * Gives ways to read what an image shows from runs of different weights: each run is a content type, a subject, an
 * action or a setting, in this order; what stands between them (`of`, `that`) is printed again.
 */
export function* scenesOf(runs: readonly Run[], former: readonly Unit[]): Generator<Unit[]> {
  const merged: Said[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const weight = bounded(run.weight);
    if (last?.weight === weight) last.text += run.text;
    else merged.push({ text: run.text, weight });
  }
  // What looks like a joint may be what was said: all are taken for joints, then fewer, from the last on.
  const plain = merged.filter(({ weight }) => weight === 1).length;
  for (let joints = plain; joints >= 0; joints -= 1) {
    let left = joints;
    const said = merged.map(({ text, weight }) => {
      const strips = weight === 1 && left > 0;
      if (weight === 1) left -= 1;
      return { text: (strips ? text.replace(JOINT, '') : text).trim(), weight };
    });
    yield* placed(
      said.filter(({ text }) => text !== ''),
      former,
    );
    if (joints < plain - MOST_JOINTS) return;
  }
}

function* placed(said: Said[], former: readonly Unit[]): Generator<Unit[]> {
  for (const variant of variantsOf(said)) {
    if (variant.length > ORDER.length) continue;
    for (const fields of choose(ORDER, variant.length)) {
      if (fields.some((field) => former.some((unit) => unit.field === field))) continue;
      yield variant.map((run, at) => ({ field: fields[at] ?? 'subject', ...run }));
    }
  }
}

type Said = { text: string; weight: number };

/** The runs as they are, with a content type taken off the first, and with each plain run read as a scene. */
function* variantsOf(said: Said[]): Generator<Said[]> {
  const [first, ...rest] = said;
  if (!first) return;
  const spread = said.flatMap((run) => (run.weight === 1 ? partsOf(run) : [run]));
  if (spread.length > said.length) yield spread;
  yield said;
  let at = -1;
  for (let tried = 0; tried < 3; tried += 1) {
    const found = /\s(?:of|showing)\s/.exec(first.text.slice(at + 1, at + 400));
    if (!found) break;
    at += 1 + found.index;
    const kind = { ...first, text: first.text.slice(0, at) };
    const shown = { ...first, text: first.text.slice(at + found[0].length) };
    yield [kind, shown, ...rest];
    yield [kind, ...partsOf(shown), ...rest];
  }
  yield* partedOf(said);
}

/** Longer runs are not parted word by word. */
const MOST_WORDS = 12;

/** Each run parted in two at each of its words: a name and what it does, which no cue tells apart. */
function* partedOf(said: Said[]): Generator<Said[]> {
  for (const [at, run] of said.entries()) {
    const words = run.text.split(' ');
    if (words.length > MOST_WORDS) continue;
    for (let end = 1; end < words.length; end += 1) {
      const parts = [words.slice(0, end), words.slice(end)].map((some) => ({ ...run, text: some.join(' ') }));
      yield [...said.slice(0, at), ...parts, ...said.slice(at + 1)];
    }
  }
}

function partsOf(run: Said): Said[] {
  const draft = createDraft();
  readHead({ text: run.text, weight: 1, runs: [{ ...run, whole: false }], opens: true }, draft);
  return draft.units.map(({ text }) => ({ text, weight: 1 }));
}

function* choose<T>(from: readonly T[], count: number): Generator<T[]> {
  if (count === 0) yield [];
  else {
    for (let at = 0; at + count <= from.length; at += 1) {
      for (const rest of choose(from.slice(at + 1), count - 1)) yield [from[at] as T, ...rest];
    }
  }
}
