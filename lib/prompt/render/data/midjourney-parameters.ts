import type { ParameterKind } from '../../parameter-kind.ts';
import type { Target } from '../../targets/target.ts';

export type MidjourneyVersion = NonNullable<Target['midjourney']>;

/** Their names, as they are written out. */
export type MidjourneyName =
  | ('stylize' | 'chaos' | 'weird' | 'exp' | 'iw' | 'sref' | 'sw' | 'sv' | 'profile' | 'oref' | 'ow' | 'cref')
  | ('cw' | 'quality' | 'repeat' | 'stop' | 'version' | 'niji' | 'raw' | 'tile' | 'hd' | 'sd' | 'draft');

export interface MidjourneyParameter {
  name: MidjourneyName;
  short?: string;
  takes: ParameterKind;
  /** The versions that know it, where not all do. */
  versions?: readonly MidjourneyVersion[];
}

const whole = (from: number, to: number): ParameterKind => ({ from, to, whole: true });
const SINCE_7: readonly MidjourneyVersion[] = ['8', '7', 'niji-7'];
const ONLY_6: readonly MidjourneyVersion[] = ['6.1', 'niji-6'];

/**
 * The parameters, in the order they are printed: docs.midjourney.com, parameter list (32859204029709), omni reference
 * (36285124473997) and versions (32199405667853). Whether V8 takes `--draft` is disputed, so it is not printed there.
 */
export const PARAMETERS: readonly MidjourneyParameter[] = [
  { name: 'stylize', short: 's', takes: whole(0, 1000) },
  { name: 'chaos', short: 'c', takes: whole(0, 100) },
  { name: 'weird', short: 'w', takes: whole(0, 3000) },
  { name: 'exp', takes: whole(0, 100), versions: SINCE_7 },
  { name: 'iw', takes: { from: 0, to: 3, whole: false, step: 0.25 } },
  { name: 'sref', takes: 'codes' },
  { name: 'sw', takes: whole(0, 1000) },
  { name: 'sv', takes: whole(1, 10) },
  { name: 'profile', short: 'p', takes: 'optional codes' },
  { name: 'oref', takes: 'codes', versions: ['7'] },
  { name: 'ow', takes: whole(1, 1000), versions: ['7'] },
  { name: 'cref', takes: 'codes', versions: ONLY_6 },
  { name: 'cw', takes: whole(0, 100), versions: ONLY_6 },
  { name: 'quality', short: 'q', takes: { oneOf: [1, 2, 4] }, versions: ['7'] },
  { name: 'repeat', short: 'r', takes: whole(1, 40) },
  { name: 'stop', takes: whole(10, 100) },
  { name: 'version', short: 'v', takes: { oneOf: [8, 8.1, 8.2, 7, 6.1, 6] } },
  { name: 'niji', takes: { oneOf: [7, 6] } },
  { name: 'raw', takes: 'switch' },
  { name: 'tile', takes: 'switch' },
  { name: 'hd', takes: 'switch', versions: ['8'] },
  { name: 'sd', takes: 'switch', versions: ['8'] },
  { name: 'draft', takes: 'switch', versions: ['7'] },
];
