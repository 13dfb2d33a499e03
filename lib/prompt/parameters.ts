/** What a prompt carries besides words: seed, flags, networks, addresses of images, a program's settings. */
import { isRecord } from './is-record.ts';
import type { Prompt } from './model.ts';

/** Where a value stands under `parameters`: keys, and an index within a list. */
export type ParameterPath = readonly (string | number)[];

/** One value among the parameters. */
export interface Parameter {
  path: ParameterPath;
  /** Its own name (`stylize`, `Steps`); '' for an item of a list, which says itself what it is. */
  name: string;
  value: string;
}

/** Deeper than any program nests its settings. */
const DEEPEST = 6;

/** Returns all of them, in the order in which they are stored. */
export function parametersOf({ parameters }: Pick<Prompt, 'parameters'>): Parameter[] {
  return leavesOf(parameters, []);
}

function leavesOf(value: unknown, path: ParameterPath): Parameter[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' || path.length >= DEEPEST) {
    const last = path.at(-1);
    return [{ path, name: typeof last === 'string' ? last : '', value: wordsOf(value) }];
  }
  if (Array.isArray(value)) return value.flatMap((one, at) => leavesOf(one, [...path, at]));
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

const wordsOf = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Returns the prompt with one of them; the groups around it come to be where there are none. */
export function withParameter(prompt: Prompt, path: ParameterPath, value: unknown): Prompt {
  return { ...prompt, parameters: withValue(prompt.parameters, path, value) as Prompt['parameters'] };
}

function withValue(former: unknown, [key, ...path]: ParameterPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(former) || (former === undefined && typeof key === 'number')) {
    const list = [...(former ?? [])];
    list[Number(key)] = withValue(list[Number(key)], path, value);
    return list;
  }
  const group = isRecord(former) ? former : {};
  return { ...group, [key]: withValue(group[key], path, value) };
}

/** Returns the prompt without one of them; a list or group that is empty then goes with it. */
export function withoutParameter(prompt: Prompt, path: ParameterPath): Prompt {
  const rest = without(prompt.parameters, path);
  const { parameters: _, ...others } = prompt;
  return rest === undefined ? others : { ...others, parameters: rest as Prompt['parameters'] };
}

function without(value: unknown, [key, ...path]: ParameterPath): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    const rest = value.flatMap((one, at) => (at === key ? listed(without(one, path)) : [one]));
    return rest.length > 0 ? rest : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  const rest = without(inner, path);
  if (rest !== undefined) return { ...value, [key]: rest };
  return Object.keys(others).length > 0 ? others : undefined;
}

const listed = (value: unknown) => (value === undefined ? [] : [value]);

/**
 * Lays parameters over others, group by group: a value of `over` wins, lists hold the items of both.
 * @returns undefined if there are none
 */
export function mergeParameters(
  under: Prompt['parameters'],
  over: Prompt['parameters'],
): Prompt['parameters'] {
  return merged(under, over) as Prompt['parameters'];
}

function merged(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (Array.isArray(under) && Array.isArray(over)) return [...new Set([...under, ...over])];
  if (!isRecord(under) || !isRecord(over)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(under[key], over[key])]));
}
