/** What the battery measured, as a table of docs/insertion.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, type Column } from './columns.ts';
import { ROOT } from './document.ts';
import type { Field } from './fields.ts';
import { REASONS, reasonsFor } from './reasons.ts';

/** What a case proved of a field, by column. */
export type Row = Map<Column, string>;

/** A cell that no case has proved. */
const FAILED = '✗';

function version(name: string): string {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
}

function cell(field: Field, row: Row | undefined, column: Column): string {
  const reasons = reasonsFor(field, column);
  const proved = row?.get(column) ?? (reasons.includes('e') || field.refuses ? '–' : FAILED);
  if (Number(proved) > 1) reasons.push('g');
  return reasons.length > 0 ? `${proved} <sup>${reasons.join(' ')}</sup>` : proved;
}

/** The table of one browser, with the reasons that stand in it. */
export function matrixTable(fields: Field[], rows: Map<Field, Row>): string {
  const columns = Object.keys(COLUMNS) as Column[];
  const lines = fields.map((field) => {
    const name = field.package ? `${field.name} (${version(field.package)})` : field.name;
    return [name, ...columns.map((column) => cell(field, rows.get(field), column))];
  });
  const table = [['field', ...Object.values(COLUMNS)], ['---', ...columns.map(() => ':-:')], ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
  const used = Object.entries(REASONS).filter(([mark]) => new RegExp(`<sup>[^<]*${mark}`).test(table));
  return [table, '', ...used.map(([mark, reason]) => `- <sup>${mark}</sup> ${reason}`)].join('\n');
}
