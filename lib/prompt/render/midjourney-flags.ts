import { type MidjourneyVersion, PARAMETERS, type Takes } from './midjourney-parameters.ts';
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
  for (const { name, short, takes, versions } of PARAMETERS) {
    const key = rest.has(name) ? name : short;
    if (key === undefined || !rest.has(key)) continue;
    const flag = versions && !versions.includes(version) ? null : print(name, takes, rest.get(key), version);
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
function print(name: string, takes: Takes, value: unknown, version: MidjourneyVersion): string | null {
  const printed = `--${PRINTED[name] ?? name}`;
  if (takes === 'switch') {
    if (value !== true) return value === false ? '' : null;
    return name === 'raw' && version !== '8' ? '--style raw' : printed;
  }
  if (takes === 'codes or nothing' && value === true) return '--p';
  if (takes === 'codes' || takes === 'codes or nothing') return isCodes(value) ? `${printed} ${value}` : null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  if ('oneOf' in takes) return takes.oneOf.includes(value) ? `${printed} ${value}` : null;
  const fits = value >= takes.from && value <= takes.to && (!takes.whole || Number.isInteger(value));
  return fits ? `${printed} ${Math.round(value * 100) / 100}` : null;
}

/** URLs, codes or `random`, divided by single spaces; nothing that begins another flag. */
function isCodes(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^(?!-)[\w:/.?=&%~+-]+(?: (?!-)[\w:/.?=&%~+-]+)*$/.test(value))
  );
}
