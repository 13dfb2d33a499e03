import type { MidjourneyVersion } from './data/midjourney-parameters.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** The parameter that chooses a version; the site's own default needs none. */
const CHOOSES: Record<MidjourneyVersion, Parameters> = {
  '8': {},
  '7': { version: 7 },
  '6.1': { version: 6.1 },
  'niji-7': { niji: 7 },
  'niji-6': { niji: 6 },
};

const NAMED: Readonly<Record<string, MidjourneyVersion>> = {
  'version 8': '8',
  'version 8.1': '8',
  'version 8.2': '8',
  'version 7': '7',
  'version 6.1': '6.1',
  'version 6': '6.1',
  'niji 7': 'niji-7',
  'niji 6': 'niji-6',
};

/**
 * Takes the parameters as given and the version of the target, and gives the version the text will be read by, with
 * the parameter that says so laid in. On the site's default target a version given by hand is followed; a target that
 * names its version keeps it, and `refused` says what was given against it.
 */
export function withVersion(
  given: Parameters,
  target: MidjourneyVersion,
): { version: MidjourneyVersion; given: Parameters; refused: string[] } {
  const { v, version = v, niji, ...rest } = given;
  const said = niji === undefined ? ['version', version] : ['niji', niji];
  const [name, value] = said as [string, unknown];
  const both = niji !== undefined && version !== undefined ? [`version ${shown(version)}`] : [];
  if (value === undefined) return { version: target, given: { ...rest, ...CHOOSES[target] }, refused: both };
  const wanted = NAMED[`${name} ${typeof value === 'string' ? value : String(value)}`];
  if (wanted === target || (wanted && target === '8')) {
    return { version: wanted, given: { ...rest, [name]: Number(value) }, refused: both };
  }
  return {
    version: target,
    given: { ...rest, ...CHOOSES[target] },
    refused: [...both, `${name} ${shown(value)}`],
  };
}

/** A value of a parameter as the user knows it, in short. */
export function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, 60)
    : '';
}
