import { capitalize } from '../../../text/capitalize.ts';
import { type Json, textAt } from '../values.ts';
import { determined, readable } from './phrases.ts';

const ACTIONS = ['action', 'operation', 'op', 'type', 'edit', 'change_type'];
const TARGETS = ['target', 'element', 'object', 'area', 'region', 'subject', 'part', 'item'];
const VALUES = 'value to new_value replacement with new description instruction details change'.split(' ');

/** Takes one change to a given picture and gives it as it is asked for: `Replace the background: a sunny beach`. */
export function editOf(json: Json): string {
  const textOf = (keys: readonly string[]) => readable(textAt(json, keys) ?? '');
  const [target, value] = [textOf(TARGETS), textOf(VALUES)];
  const [verb = '', ...object] = (textOf(ACTIONS) || (target && value ? 'change' : '')).split(' ');
  const what = target === '' || object.includes(target) ? '' : determined(target);
  if (what && value && /^(?:add|insert|place)$/i.test(verb)) return capitalize(`${verb} ${value} to ${what}`);
  const asked = [verb, what, ...object].filter((one) => one !== '').join(' ');
  return capitalize(asked !== '' && value !== '' ? `${asked}: ${value}` : asked || value);
}
