import type { Message } from './message.ts';

/** Deeper than anyone nests, less than JSON.stringify can take back. */
const DEEPEST = 1000;
const HARMFUL: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Copy = { ok: true; value: unknown } | { ok: false; error: Message };
type Holder = Record<string, unknown> | unknown[];

/**
 * Takes a value made of JSON and gives a deep copy of it without the keys that could reach a prototype. Works off a
 * list of its own, so that depth costs no stack; beyond 1000 levels (or around a circle) it gives an error instead.
 */
export function plainCopy(value: unknown): Copy {
  const root: { value?: unknown } = {};
  const open: { from: unknown; into: Holder; key: string | number; depth: number }[] = [
    { from: value, into: root as Holder, key: 'value', depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, into, key, depth } = next;
    if (from === null || typeof from !== 'object') {
      (into as Record<string | number, unknown>)[key] = from;
      continue;
    }
    if (depth > DEEPEST) return { ok: false, error: { id: 'prompt.tooDeep', params: { count: DEEPEST } } };
    const copy: Holder = Array.isArray(from) ? new Array(from.length) : {};
    (into as Record<string | number, unknown>)[key] = copy;
    // Keys are set in their order first, so that the copy is written back as it came.
    for (const name of Object.keys(from)) {
      if (!Array.isArray(from) && HARMFUL.has(name)) continue;
      (copy as Record<string, unknown>)[name] = undefined;
      open.push({ from: (from as Record<string, unknown>)[name], into: copy, key: name, depth: depth + 1 });
    }
  }
  return { ok: true, value: root.value };
}
