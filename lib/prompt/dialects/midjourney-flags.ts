/** Which parameters Midjourney knows and what they take: docs.midjourney.com, parameter list (32859204029709). */
type Takes =
  | { from: number; to: number; whole: boolean }
  | 'switch'
  | 'codes'
  | { oneOf: readonly (string | number)[] };

const whole = (from: number, to: number): Takes => ({ from, to, whole: true });

const PARAMETERS: readonly [name: string, short: string | null, takes: Takes][] = [
  ['stylize', 's', whole(0, 1000)],
  ['chaos', 'c', whole(0, 100)],
  ['weird', 'w', whole(0, 3000)],
  ['exp', null, whole(0, 100)],
  ['iw', null, { from: 0, to: 3, whole: false }],
  ['sref', null, 'codes'],
  ['sw', null, whole(0, 1000)],
  ['sv', null, whole(1, 10)],
  ['profile', 'p', 'codes'],
  ['oref', null, 'codes'],
  ['ow', null, whole(1, 1000)],
  ['cref', null, 'codes'],
  ['cw', null, whole(0, 100)],
  ['quality', 'q', { oneOf: [1, 2, 4] }],
  ['repeat', 'r', whole(1, 40)],
  ['stop', null, whole(10, 100)],
  ['version', 'v', { from: 1, to: 99, whole: false }],
  ['niji', null, whole(1, 99)],
  ['raw', null, 'switch'],
  ['tile', null, 'switch'],
  ['hd', null, 'switch'],
  ['sd', null, 'switch'],
  ['draft', null, 'switch'],
];

/** The printed name where it is not the long one. */
const PRINTED: Record<string, string> = { version: 'v', quality: 'q' };

/** Takes `parameters.midjourney` and gives the flags to print, in a fixed order, and what is no parameter there. */
export function midjourneyFlags(given: Readonly<Record<string, unknown>> | undefined): {
  flags: string[];
  leftOut: string[];
} {
  const flags: string[] = [];
  const rest = new Map(Object.entries(given ?? {}));
  for (const [name, short, takes] of PARAMETERS) {
    const key = rest.has(name) ? name : short;
    if (key === null || !rest.has(key)) continue;
    const flag = print(PRINTED[name] ?? name, takes, rest.get(key));
    if (flag === null) continue;
    if (flag !== '') flags.push(flag);
    rest.delete(key);
  }
  const leftOut = [...rest].map(([name, value]) => `${name} ${shown(value)}`.trim());
  return { flags, leftOut };
}

/** A flag, '' for a switch that is off, null for a value the parameter does not take. */
function print(name: string, takes: Takes, value: unknown): string | null {
  if (takes === 'switch') return value === true ? `--${name}` : value === false ? '' : null;
  if (takes === 'codes') return isCodes(value) ? `--${name} ${value}` : null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  if ('oneOf' in takes) return takes.oneOf.includes(value) ? `--${name} ${value}` : null;
  const fits = value >= takes.from && value <= takes.to && (!takes.whole || Number.isInteger(value));
  return fits ? `--${name} ${Math.round(value * 100) / 100}` : null;
}

/** URLs, codes or `random`, divided by single spaces; nothing that begins another flag. */
function isCodes(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^(?!-)[\w:/.?=&%~+-]+(?: (?!-)[\w:/.?=&%~+-]+)*$/.test(value))
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, 60)
    : '';
}
