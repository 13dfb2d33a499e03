import { type Json, textAt } from '../values.ts';
import { determined, withoutCapital } from './wording.ts';

const TARGETS = ['target', 'element', 'object', 'area', 'region', 'subject', 'part', 'item'];
const ACTIONS = ['action', 'operation', 'op', 'type', 'edit', 'change_type'];
const VALUES = [
  'value',
  'to',
  'new_value',
  'replacement',
  'with',
  'new',
  'description',
  'instruction',
  'details',
  'change',
];

/** Takes one change to a given picture and gives it as it is asked for: `Replace background with a beach`. '' for none. */
export function editOf(json: Json): string {
  const named = readable(textAt(json, TARGETS));
  const target = named === '' ? '' : determined(named);
  const action = readable(textAt(json, ACTIONS));
  const value = readable(textAt(json, VALUES));
  if (action === '') return target === '' || value === '' ? target || value : `Change ${target} to ${value}`;
  const [verb = '', ...object] = action.split(' ');
  const what = target === '' || object.includes(named) ? object : [target, ...object];
  const asked = withCapital([verb, ...what].join(' '));
  if (value === '' || value === named) return asked;
  if (/^(?:replace|swap|substitute)$/i.test(verb)) return `${asked} with ${value}`;
  if (/^(?:add|insert|place)$/i.test(verb))
    return target === '' ? `${asked} ${value}` : `${withCapital(verb)} ${value} to ${target}`;
  return /^(?:change|turn|set|make|recolor|modify|convert|transform)$/i.test(verb)
    ? `${asked} to ${value}`
    : `${asked}, ${value}`;
}

function readable(text = ''): string {
  return withoutCapital(
    /^[a-z\d]+(?:_[a-z\d]+)+$/i.test(text.trim()) ? text.trim().replaceAll('_', ' ') : text.trim(),
  );
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
