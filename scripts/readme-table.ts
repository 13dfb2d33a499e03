/** Writes the tables of keys, targets and sites into the README: `npm run readme`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withTables } from './readme-table/tables.ts';

const README = resolve(import.meta.dirname, '../README.md');

writeFileSync(README, withTables(readFileSync(README, 'utf8')));
