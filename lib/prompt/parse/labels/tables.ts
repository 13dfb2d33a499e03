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
  const rows = lines.filter(
    ({ words, mark }) => mark === 'row' || /[\t|]/.test(words) || /-{2,}/.test(words),
  );
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
      const label = labels[at] || 'title';
      const role = roles[at] ?? (/^#|^n[or]\.?$|^option$/i.test(label) ? 'aside' : 'title');
      return {
        label,
        role,
        parts: start < end ? [{ start, end }] : [],
        ownLine: true,
        row: false,
        points: 0,
      };
    }),
  );
}

/** `Element | Description`: the head of a table of labels. */
const HEAD =
  /^[\s|*]*(?:element|field|component|category|aspect|attribute|parameter|key|label|item|section|property|bestandteil|elemento|élément|項目|要素|元素|类别)[\s*]*[\t|][\s*]*(?:descriptions?|details?|value|content|prompt|example|text|specification|beschreibung|descripción|descrição|内容|説明|描述)/iu;
const RULE = /^[\s|:-]*-{2,}[\s|:-]*$/;
/** Columns that hold what is told, and those that only say what it is good for. */
const VALUES =
  /^(?:examples?|(?:your )?prompts?|values?|content|sample|beispiel|wert|exemple|valeur|ejemplo|valor|exemplo|esempio|valore|пример|значение|示例|例子|例|内容|值|예시|값)\b|[例值]$/iu;
const REMARKS =
  /^(?:what|why|how|purpose|effect|function|role|notes?|tips?|explanation|reason|meaning|comments?|zweck|wirkung|hinweis|warum|pourquoi|rôle|effet|por qué|efecto|notas?|зачем|作用|说明|說明|备注|效果|役割|설명)/iu;

/**
 * Takes lines and gives those that are no head of a table, which says nothing: the row above a rule, or one that names
 * its columns; and which cells of a row behind its label hold what is told (of the rest `keeps` is false).
 */
export function withoutHeads(
  text: string,
  lines: readonly Line[],
): { lines: Line[]; keeps: (column: number) => boolean } {
  const isHead = ({ start, end, mark }: Line, at: number) => {
    const next = lines[at + 1];
    const ruled =
      mark === 'row' &&
      next !== undefined &&
      RULE.test(text.slice(next.start, Math.min(next.end, next.start + 300)));
    return ruled || HEAD.test(text.slice(start, Math.min(end, start + 120)));
  };
  const heads = lines.filter(isHead);
  const names = heads[0]
    ? cellsOf(text, heads[0]).map(({ start, end }) => text.slice(start, end).replace(/\*/g, ''))
    : [];
  const only = names.findIndex((name, at) => at > 0 && VALUES.test(name));
  const keeps = (column: number) =>
    names.length < 3 || (only > 0 ? column === only : !REMARKS.test(names[column] ?? ''));
  return { lines: lines.filter((line) => !heads.includes(line)), keeps };
}

/** Takes what stands behind the label of a row and gives the cells in it that are kept. */
export function keptCells(
  text: string,
  { start, end }: { start: number; end: number },
  keeps: (column: number) => boolean,
): { start: number; end: number }[] {
  return cellsOf(text, { start, end }).filter((_cell, at) => keeps(at + 1));
}

function cellsOf(
  text: string,
  { start: from, end: to }: { start: number; end: number },
): { start: number; end: number }[] {
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
