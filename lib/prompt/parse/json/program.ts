import { isSeed } from '../../seed.ts';
import type { SyntaxId } from '../../targets/target.ts';
import type { Told } from '../told.ts';
import { numberOf } from './values.ts';

/** What was read from a program's file, before it is told. */
export interface Readings {
  syntax?: SyntaxId;
  text: string;
  negative: string;
  ratio?: string;
  seed?: unknown;
  /** Extra networks as A1111 writes them. */
  networks: readonly string[];
  /** What else was set, by its name; what is no number, text or truth value is left out. */
  settings: Iterable<readonly [string, unknown]>;
}

/** Longer settings are whole prompts and files of their own. */
const LONGEST = 500;
const MOST_SETTINGS = 60;
const MOST_NETWORKS = 60;

/** Takes what was read from a program's file and gives it as it is told. */
export function toldByProgram({ syntax, text, negative, ratio, seed, networks, settings }: Readings): Told {
  const number = numberOf(seed);
  const told: Told = {};
  if (text.trim() !== '') told.text = text.trim();
  if (negative.trim() !== '') told.negative = negative.trim();
  if (ratio !== undefined) told.aspectRatio = ratio;
  if (syntax !== undefined) told.syntax = syntax;
  const picture = Object.fromEntries(
    [...settings].filter(([name, value]) => isSetting(name, value)).slice(0, MOST_SETTINGS),
  );
  const added = [...new Set(networks)].filter((network) => !isNamedIn(text, network)).slice(0, MOST_NETWORKS);
  const parameters: Told['parameters'] = {};
  if (isSeed(number)) parameters.seed = number;
  if (added.length > 0) parameters.stableDiffusion = { networks: added };
  if (Object.keys(picture).length > 0) parameters.picture = picture;
  if (Object.keys(parameters).length > 0) told.parameters = parameters;
  return told;
}

function isSetting(name: string, value: unknown): boolean {
  if (name === '__proto__' || name === '') return false;
  if (typeof value === 'string') return value.trim() !== '' && value.length <= LONGEST;
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** Whether the text itself calls a network. */
function isNamedIn(text: string, network: string): boolean {
  const [, name = ''] = network.split(':');
  return text.toLowerCase().includes(`<lora:${name.toLowerCase()}:`);
}
