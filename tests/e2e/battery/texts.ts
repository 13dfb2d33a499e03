/** What is inserted: everything an editor might take for a command, a format or a menu. */
import type { Field } from './fields.ts';

/** What the field holds before. */
export const FORMER = 'A photo';

export const SINGLE =
  '# Say héllo 👩🏽‍💻 to 世界 שלום <b>&amp; "x" {{x}} @you /imagine #tag **bold** _it_ ~~no~~ `code` end';

export const LINES = [
  '- First 👩‍👩‍👧 line with #tag',
  '1. 日本語 and <tag>  two spaces',
  '',
  '> quote @you',
  '  led by **two** spaces',
  '/imagine {{var}} "fin"',
].join('\n');

/** 10,000 characters in one line. */
export const LONG = 'a lighthouse in a storm, '.repeat(400).replace(/, $/, '..');

/** 10,000 characters in 200 lines. */
export const MANY = Array.from({ length: 200 }, (_, index) => `${index} `.padEnd(49, 'abcde fghi ')).join(
  '\n',
);

/** What arrives of a text in a field: in one line each break is a space, and a limit cuts between characters. */
export function arriving(field: Field, text: string, room = Number.POSITIVE_INFINITY): string {
  const line = field.oneLine ? text.replace(/\s*\n\s*/g, ' ') : text;
  if (line.length <= room) return line;
  const at = new Intl.Segmenter().segment(line).containing(room)?.index ?? room;
  return line.slice(0, at);
}

/** What is being composed, and what is inserted meanwhile. */
export const COMPOSED = 'にほ';
export const MEANWHILE = 'red {{fox}} ';
