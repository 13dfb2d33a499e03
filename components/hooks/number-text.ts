import { t } from './text.ts';

let format: Intl.NumberFormat | undefined;

/** Returns a number as the user's language writes it, with two decimals at most. */
export function numberText(value: number): string {
  format ??= new Intl.NumberFormat(t('list.language'), { maximumFractionDigits: 2 });
  return format.format(value);
}
