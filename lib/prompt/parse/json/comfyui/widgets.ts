import { WIDGET_NAMES } from './data/widget-names.ts';

const CONTROLS: ReadonlySet<unknown> = new Set([
  'fixed',
  'randomize',
  'increment',
  'decrement',
  'increment-wrap',
]);

/**
 * Takes a node's type, the names of its typed inputs as far as the file tells them, and the list of values; gives the
 * values by name, or null if the names are not known.
 */
export function namedValues(
  type: string,
  told: readonly string[],
  values: readonly unknown[],
): Map<string, unknown> | null {
  const known = Object.hasOwn(WIDGET_NAMES, type) ? WIDGET_NAMES[type]?.split(' ') : undefined;
  // A file of older versions tells only the inputs that were made linkable: then the names do not fit the values.
  const plain = values.filter((value, place) => place === 0 || !CONTROLS.has(value));
  const names = known ?? (told.length > 0 && told.length === plain.length ? told : null);
  if (!names) return null;
  const named = new Map<string, unknown>();
  for (const [place, name] of names.entries()) {
    if (place < plain.length) named.set(name, plain[place]);
  }
  return named;
}
