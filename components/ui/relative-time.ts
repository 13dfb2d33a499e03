const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "5 minutes ago", in the user's language; below a minute "now". */
export function relativeTime(at: number, now: number, locale?: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const past = Math.max(now - at, 0);
  const [unit, length] = UNITS.find(([, length]) => past >= length) ?? ['second', Number.POSITIVE_INFINITY];
  return format.format(-Math.floor(past / length) || 0, unit);
}
