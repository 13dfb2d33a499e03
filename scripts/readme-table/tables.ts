import { withRows } from './between.ts';
import { siteRows } from './site-rows.ts';
import { targetRows } from './target-rows.ts';

/** A README with every table made anew of the data. */
export function withTables(readme: string): string {
  return withRows(withRows(readme, 'targets', targetRows()), 'sites', siteRows());
}
