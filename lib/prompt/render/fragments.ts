import type { Fragment } from '../compiled.ts';
import { FIELDS, type FieldKey } from '../fields.ts';
import { capitalize } from '../text/capitalize.ts';

const COMPONENT_OF = new Map(FIELDS.map(({ key, component }) => [key, component]));

/** Returns words the user wrote in a field (or that their ratio became). */
export function userText(field: FieldKey, text: string): Fragment {
  return { text, component: COMPONENT_OF.get(field) ?? null, field };
}

/** Returns words of ours, which connect what the user wrote. */
export function connector(text: string): Fragment {
  return { text, component: null, field: null };
}

/** A flag of the target made from its parameters. */
export function flagFragment(text: string): Fragment {
  return { text, component: null, field: 'parameters' };
}

/** Puts `divider` between the parts that have anything in them. */
export function joined(parts: Fragment[][], divider: string): Fragment[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [connector(divider), ...part]));
}

/** As people list things: `a`, `a and b`, `a, b and c`; with a comma before the last where an item is a list itself. */
export function listed(items: Fragment[][], last: 'and' | 'or', comma = false): Fragment[] {
  if (items.length < 2) return items.flat();
  const before = connector(comma && items.length > 2 ? `, ${last} ` : ` ${last} `);
  return [...joined(items.slice(0, -1), ', '), before, ...(items.at(-1) ?? [])];
}

/** Returns the first fragment that has letters a capital first letter. */
export function capitalized(fragments: Fragment[]): Fragment[] {
  const [first, ...rest] = fragments;
  if (!first) return [];
  const text = first.text === 'a ' ? 'A ' : capitalize(first.text);
  return [{ ...first, text }, ...rest];
}

/** The text the fragments make. */
export function textOf(fragments: readonly Fragment[]): string {
  return fragments.map(({ text }) => text).join('');
}
