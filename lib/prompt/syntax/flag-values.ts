import { parseAspectRatio } from '../aspect-ratio.ts';
import { isSeed } from '../seed.ts';
import { type Flag, flagsIn } from './flags.ts';

const NUMBERS = new Set('stylize chaos weird exp iw sw sv ow cw quality repeat stop version niji'.split(' '));
const CODES = new Set(['sref', 'oref', 'cref', 'profile']);
const SWITCHES = new Set('raw tile hd sd draft fast relax turbo stealth public video loop'.split(' '));

/** A flag whose value could not be taken as it was meant. */
export interface FlagFault {
  id: 'flag-without-value' | 'bad-ratio' | 'bad-value' | 'unknown-flag';
  /** The flag, or its value, as typed. */
  words: string;
}

/** What the flags of a text say. */
export interface FlagValues {
  aspectRatio?: string;
  seed?: number;
  /** By the long names of the flags. */
  midjourney: Record<string, string | number | boolean>;
  exclude: string[];
  faults: FlagFault[];
}

/** Returns what the flags of a text say; of a flag said twice the first counts. */
export function flagValues(text: string): FlagValues {
  const values: FlagValues = { midjourney: {}, exclude: [], faults: [] };
  for (const flag of flagsIn(text)) takeFlag(flag, values);
  return values;
}

function takeFlag({ name, typed, value }: Flag, values: FlagValues): void {
  const fault = (id: FlagFault['id'], words: string) => values.faults.push({ id, words });
  const first = /^\{([^{},]*)/.exec(value)?.[1]?.trim() ?? value;
  if (name === 'no') {
    if (value === '') fault('flag-without-value', typed);
    values.exclude.push(
      ...value
        .split(/[,，、]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    );
  } else if (name === 'ar') {
    const ratio = first.replace(/\s+/g, '');
    if (value === '') fault('flag-without-value', typed);
    else if (!parseAspectRatio(ratio)) fault('bad-ratio', value);
    if (ratio !== '') values.aspectRatio ??= ratio.replace(/[x×/]/, ':');
  } else if (name === 'seed' && isSeed(Number(value)) && value !== '') values.seed ??= Number(value);
  else if (SWITCHES.has(name)) keep(values, name, true);
  else if (name === 'style' && value.toLowerCase() === 'raw') keep(values, 'raw', true);
  else if (value === '' && (NUMBERS.has(name) || name === 'seed')) fault('flag-without-value', typed);
  else if (NUMBERS.has(name)) {
    const number = Number(value);
    if (!Number.isFinite(number) && !value.startsWith('{')) fault('bad-value', `${typed} ${value}`);
    keep(values, name, Number.isFinite(number) ? number : value);
  } else {
    if (!CODES.has(name) && name !== 'style' && name !== 'motion') fault('unknown-flag', typed);
    keep(values, name, value === '' ? true : value);
  }
}

function keep(values: FlagValues, name: string, value: string | number | boolean): void {
  if (/^(?:constructor|prototype|__)/.test(name) || Object.hasOwn(values.midjourney, name)) return;
  values.midjourney[name] = value;
}
