/** Writes the table of sites into the README: `npm run readme`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withRows } from './readme-table/between.ts';
import { tableRows } from './readme-table/rows.ts';

const README = resolve(import.meta.dirname, '../README.md');

writeFileSync(README, withRows(readFileSync(README, 'utf8'), tableRows()));
