/** Makes a value from a foreign file harmless. */

/** No prompt is nested nearly as deep; a file that is was made to break its readers. */
export const MAX_DEPTH = 64;

/** Keys that reach into prototypes when a careless reader copies objects. */
const REFUSED = new Set(['__proto__', 'constructor']);

/**
 * @param value what `JSON.parse` gave
 * @returns a copy without the keys `__proto__` and `constructor`, at any depth
 * @throws RangeError when it is nested deeper than `MAX_DEPTH`
 */
export function stripKeys(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) throw new RangeError(`depth ${depth}`);
  if (Array.isArray(value)) return value.map((item) => stripKeys(item, depth + 1));
  const kept = Object.entries(value).filter(([key]) => !REFUSED.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, stripKeys(item, depth + 1)]));
}
