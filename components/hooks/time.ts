/** Dates and times as people say them, in the language of the texts and by the browser's own rules. */
import { language } from './text.ts';

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** Returns "5 minutes ago"; below a minute "now". */
export function ago(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  const past = Math.max(now - at, 0);
  const [unit, length] = UNITS.find(([, length]) => past >= length) ?? ['second', Number.POSITIVE_INFINITY];
  return format.format(-Math.floor(past / length) || 0, unit);
}

const formatted = (at: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language(), options).format(at);

/** Returns "Nov 27": the year goes without saying. */
export const dayOf = (at: number): string => formatted(at, { day: 'numeric', month: 'short' });

/** Returns "1:21 PM"; of another day "Nov 27, 1:21 PM". */
export function timeOf(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return formatted(at, {
    ...(!isToday && { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** Returns "Nov 27, 2026". */
export const dateOf = (at: number): string => formatted(at, { dateStyle: 'medium' });

/** Returns "Nov 27, 2026, 1:21 PM". */
export const momentOf = (at: number): string => formatted(at, { dateStyle: 'medium', timeStyle: 'short' });
