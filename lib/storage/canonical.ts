/** One text for values that mean the same: keys sorted, `undefined` as good as missing. For comparing only. */

/** @param value anything JSON can hold */
export function canonical(value: unknown): string {
  return JSON.stringify(value, sorted) ?? '';
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
