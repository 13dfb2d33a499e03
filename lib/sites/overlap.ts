import type { Pattern } from './pattern.ts';

/** Whether some address falls under both patterns. */
export function overlap(a: Pattern, b: Pattern): boolean {
  const schemes = a.scheme === '*' || b.scheme === '*' || a.scheme === b.scheme;
  return schemes && hostsMeet(a.host, b.host) && globsMeet(a.path, b.path);
}

/** A host pattern stands for itself or for all that ends so; two of those meet if one contains the other. */
function hostsMeet(a: string, b: string): boolean {
  return within(a, b) || within(b, a);
}

function within(inner: string, outer: string): boolean {
  if (outer === '*') return true;
  const host = inner.replace(/^\*\./, '');
  if (!outer.startsWith('*.')) return inner === outer;
  return host === outer.slice(2) || host.endsWith(outer.slice(1));
}

/** Whether some text fits both globs. */
function globsMeet(a: string, b: string): boolean {
  if (a === '' && b === '') return true;
  if (a.startsWith('*')) return globsMeet(a.slice(1), b) || (b !== '' && globsMeet(a, b.slice(1)));
  if (b.startsWith('*')) return globsMeet(b, a);
  return a !== '' && a[0] === b[0] && globsMeet(a.slice(1), b.slice(1));
}
