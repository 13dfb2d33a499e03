import type { Line } from '../answer/lines.ts';
import type { Entry } from './entries.ts';
import { roleOfLabel } from './role-of-label.ts';

/** More than anybody chooses from. */
const MOST_ROWS = 200;

/**
 * Takes lines and gives the entries of each row where they are a table whose head names the fields: `| Subject | Style |`
 * above the rows. Null where they are none; a table with a label at the front of each row is read line by line.
 */
export function labelledRows(text: string, lines: readonly Line[]): Entry[][] | null {
  const rows = lines.filter(({ words }) => /[\t|]/.test(words) || /-{2,}/.test(words));
  const [head, ...body] = rows;
  if (!head || body.length === 0) return null;
  const labels = cellsOf(text, head).map(({ start, end }) => text.slice(start, end));
  const roles = labels.map((label) => roleOfLabel(label));
  const known = roles.filter((role) => role !== undefined);
  const holds = known.some((role) => role === 'prompt' || role === 'subject');
  if (labels.length < 2 || !holds || known.length < labels.length - 1) return null;
  const told = body
    .slice(0, MOST_ROWS)
    .map((row) => cellsOf(text, row))
    .filter(
      (cells) =>
        cells.length === labels.length &&
        cells.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))),
    );
  // `| Subject | a fox |` above `| Style | gouache |` is a table of labels, row by row.
  if (told.length === 0 || told.some(([first]) => first && roleOfLabel(text.slice(first.start, first.end))))
    return null;
  return told.map((cells) =>
    cells.map(({ start, end }, at): Entry => {
      const label = labels[at] ?? '';
      const role = roles[at] ?? (/^#|^n[or]\.?$|^option$/i.test(label) ? 'aside' : 'title');
      return { label, role, parts: start < end ? [{ start, end }] : [], ownLine: true };
    }),
  );
}

function cellsOf(text: string, { start: from, end: to }: Line): { start: number; end: number }[] {
  let next = from;
  const cells = text
    .slice(from, to)
    .split(/[\t|]/)
    .map((cell) => {
      const start = next + cell.length - cell.trimStart().length;
      next += cell.length + 1;
      return { start, end: start + cell.trim().length };
    });
  // The bars at both ends of a row are no cells.
  return cells.slice(isEmpty(cells[0]) ? 1 : 0, isEmpty(cells.at(-1)) ? -1 : undefined);
}

const isEmpty = (cell: { start: number; end: number } | undefined): boolean =>
  cell !== undefined && cell.start >= cell.end;
