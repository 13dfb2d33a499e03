import { type ParameterKind, takes } from '../parameter-kind.ts';
import { type MidjourneyVersion, PARAMETERS } from './data/midjourney-parameters.ts';
import { shown, withVersion } from './midjourney-version.ts';

/** The printed name where it is not the long one. */
const PRINTED: Record<string, string> = { version: 'v', quality: 'q' };

/**
 * Takes `parameters.midjourney` and the version of the target, and gives the flags to print, in a fixed order, and
 * what that version does not know or take, which would make the site refuse the whole prompt.
 */
export function midjourneyFlags(
  parameters: Readonly<Record<string, unknown>> | undefined,
  target: MidjourneyVersion,
): { flags: string[]; leftOut: string[]; version: MidjourneyVersion } {
  const { images: _images, ...named } = parameters ?? {};
  const { version, given, refused } = withVersion(withRaw(named), target);
  const flags: string[] = [];
  const rest = new Map(Object.entries(given));
  for (const { name, short, takes: kind, versions } of PARAMETERS) {
    const key = rest.has(name) ? name : short;
    if (key === undefined || !rest.has(key)) continue;
    const flag = versions && !versions.includes(version) ? null : print(name, kind, rest.get(key), version);
    if (flag === null) continue;
    if (flag !== '') flags.push(flag);
    rest.delete(key);
  }
  const unknown = [...rest].filter(([, value]) => value !== false);
  return {
    flags,
    leftOut: [...refused, ...unknown.map(([name, value]) => `${name} ${shown(value)}`.trim())],
    version,
  };
}

/** `--style raw`, as it was up to V7, and `--raw` mean the same; which is printed is for the version to say. */
function withRaw(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { style, ...rest } = given;
  return typeof style === 'string' && style.toLowerCase() === 'raw' ? { ...rest, raw: true } : given;
}

/** A flag, '' for a switch that is off, null for a value the parameter does not take. */
function print(name: string, kind: ParameterKind, value: unknown, version: MidjourneyVersion): string | null {
  if (!takes(kind, value)) return null;
  if (value === false) return '';
  if (kind === 'optional codes' && value === true) return '--p';
  if (name === 'raw' && version !== '8') return '--style raw';
  const printed = `--${PRINTED[name] ?? name}`;
  if (kind === 'switch') return printed;
  return `${printed} ${typeof value === 'number' && kind !== 'codes' ? Math.round(value * 100) / 100 : value}`;
}
