import { keyRows } from './key-rows.ts';
import { siteRows } from './site-rows.ts';
import { targetRows } from './target-rows.ts';

/** A README with every table made anew of the data. */
export function withTables(readme: string): string {
  const tables = { keys: keyRows(), targets: targetRows(), sites: siteRows() };
  return Object.entries(tables).reduce((text, [table, rows]) => withRows(text, table, rows), readme);
}

/**
 * A text with other lines between the two markers of a table.
 * @throws with a sentence where the markers are not there, once and in order
 */
export function withRows(text: string, table: string, rows: string[]): string {
  const start = `<!-- ${table}: made by npm run readme -->`;
  const end = `<!-- /${table} -->`;
  const [before, rest, ...more] = text.split(start);
  const [, after, ...others] = (rest ?? '').split(end);
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`The text needs ${start} once and ${end} once after it.`);
  }
  return `${before}${start}\n${rows.join('\n')}\n${end}${after}`;
}
