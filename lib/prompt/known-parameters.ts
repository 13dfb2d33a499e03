/** The parameters of a prompt that its target knows, each with what it takes; the others are what they are. */
import { isRecord } from './is-record.ts';
import type { Message } from './message.ts';
import type { Prompt } from './model.ts';
import type { ParameterKind, ParameterValue } from './parameter-kind.ts';
import { type Parameter, type ParameterPath, parametersOf, withParameter } from './parameters.ts';
import { PARAMETERS } from './render/data/midjourney-parameters.ts';
import { withVersion } from './render/midjourney-version.ts';
import { SEED } from './seed.ts';
import { SETTINGS } from './targets/settings.ts';
import type { Target } from './targets/target.ts';

/** A parameter that a target knows. */
export interface KnownParameter {
  /** Where a new one is stored. */
  path: ParameterPath;
  /** Its name in the target's own words: `stylize`, `CFG scale`. */
  name: string;
  /** What it is called; a program's own name is not translated. */
  label: Message | string;
  /** Which of several, from 1 on. */
  nth?: number;
  /** A control of a program, which writes its name and value under its pictures. */
  setting?: true;
  kind: ParameterKind;
}

/** One that a prompt holds. */
export interface HeldParameter extends KnownParameter {
  value: ParameterValue;
}

export interface KnownParameters {
  /** All that the target knows and that the prompt may hold, in the order of the target. */
  known: KnownParameter[];
  held: HeldParameter[];
  /** What the prompt holds and the target does not know, or not with such a value. */
  unknown: Parameter[];
}

/** Returns the parameters of a prompt by what its target knows, in the order of the target. */
export function knownParameters(parameters: Prompt['parameters'], target: Target): KnownParameters {
  const stored = parametersOf({ parameters });
  const taken = new Set<Parameter>();
  const held: HeldParameter[] = [];
  const offered: KnownParameter[] = [];
  for (const { known, groups, keys } of knownBy(parameters, target)) {
    const parameter = stored.find(
      ({ path, name }) =>
        groups.includes(path.slice(0, -1).join('/')) &&
        keys.has(known.setting ? bare(name) : String(path.at(-1))),
    );
    const value = parameter && fieldValue(known.kind, valueAt(parameters, parameter.path));
    // Where it holds what no field can hold, nothing is to be added.
    if (value === null) continue;
    offered.push(known);
    if (parameter && value !== undefined) {
      taken.add(parameter);
      held.push({ ...known, path: parameter.path, value });
    }
  }
  return { known: offered, held, unknown: stored.filter((one) => !taken.has(one)) };
}

/** Returns the prompt with a value of a parameter; a setting is in words, unless it was stored as a number. */
export function setParameter(
  prompt: Prompt,
  { path, setting }: Pick<KnownParameter, 'path' | 'setting'>,
  value: ParameterValue,
): Prompt {
  const former = valueAt(prompt.parameters, path);
  const asWords = setting && (former === undefined || typeof former === 'string');
  return withParameter(prompt, path, asWords ? String(value) : value);
}

/** A parameter, the groups it may be stored in, and the keys that mean it there. */
interface Stored {
  known: KnownParameter;
  groups: readonly string[];
  keys: ReadonlySet<string>;
}

function knownBy(parameters: Prompt['parameters'], target: Target): Stored[] {
  const all: Stored[] = [];
  if (target.seed !== 'none') {
    const label = { id: 'parameter.name.seed' } as const;
    const known = { path: ['seed'], name: 'seed', label, kind: SEED[target.seed] };
    all.push({ known, groups: [''], keys: new Set(['seed']) });
  }
  if (target.midjourney) {
    const { version } = withVersion(parameters?.midjourney ?? {}, target.midjourney);
    for (const { name, short = name, takes: kind, versions } of PARAMETERS) {
      // A target that names its version keeps it.
      const chooses = name === 'version' || name === 'niji';
      if (chooses ? target.midjourney !== '8' : versions && !versions.includes(version)) continue;
      const known = {
        path: ['midjourney', name],
        name,
        label: { id: `parameter.name.${name}` } as const,
        kind,
      };
      all.push({ known, groups: ['midjourney'], keys: new Set([name, short]) });
    }
    all.push(...imagesOf(parameters));
  }
  for (const { name, others, kind } of SETTINGS[target.syntax] ?? []) {
    const known = {
      path: ['stableDiffusion', 'settings', name],
      name,
      label: name,
      kind,
      setting: true as const,
    };
    all.push({
      known,
      groups: ['stableDiffusion/settings', 'picture'],
      keys: new Set([...others, bare(name)]),
    });
  }
  return all;
}

/** The pictures that a prompt begins with, and one more. */
function imagesOf(parameters: Prompt['parameters']): Stored[] {
  const images = valueAt(parameters, ['midjourney', 'images']);
  const length = Array.isArray(images) ? images.length : 0;
  return Array.from({ length: length + 1 }, (_, at) => ({
    known: {
      path: ['midjourney', 'images', at],
      name: 'image',
      label: { id: 'parameter.image', params: { nth: at + 1 } },
      nth: at + 1,
      kind: 'address',
    },
    groups: [`midjourney/images`],
    keys: new Set([String(at)]),
  }));
}

/** A name in small letters and digits alone: `CFG scale`, `cfg_scale` and `cfgScale` are one. */
const bare = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** The value as a field of its kind can hold it; null where none can, as several numbers to choose from. */
function fieldValue(kind: ParameterKind, value: unknown): ParameterValue | null {
  if (kind === 'switch') return typeof value === 'boolean' ? value : null;
  if (typeof value !== 'string' && typeof value !== 'number')
    return kind === 'optional codes' && value === true ? '' : null;
  if (kind === 'address' || kind === 'codes' || kind === 'optional codes' || 'oneOf' in kind) return value;
  return String(value).trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : null;
}

function valueAt(value: unknown, [key, ...rest]: ParameterPath): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return valueAt(value[Number(key)], rest);
  return isRecord(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined;
}
