/** How a line is marked in Markdown, in a table or in a quoted mail. */
export type Mark = 'none' | 'bullet' | 'number' | 'heading' | 'quote' | 'row';

/** A line of a text: where it stands, and where its words stand within the marks around them. */
export interface Line {
  /** The line without its line end. */
  start: number;
  end: number;
  /** The words without the marks. */
  from: number;
  to: number;
  /** The words, folded: for matching only. */
  words: string;
  mark: Mark;
  /** Whether the whole line is in bold type. */
  bold: boolean;
}

const FOLDED: [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u201B]/g, "'"],
  [/[\u201C-\u201F\u00AB\u00BB\u300C-\u300F]/g, '"'],
  [/\uFF1A/g, ':'],
  [/[\u00A0\u00AD\u2000-\u200D\u202A-\u202F\u2060\u2066-\u2069\u3000\uFEFF]/g, ' '],
];
const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085]/g;
/** One mark at a time, so that `> - **` is read as three; `__Style__` is in bold type, `__style__` a wildcard. */
const FRONT =
  /[^\S\r\n\u2028\u2029]+|>|\||#{1,6}(?=\s)|[-*+\u2022\u2023\u25AA\u25E6\u25CF\u2013\u2014](?=\s)|[\u2022\u25CF\u30FB](?=\S)|\d{1,2}[.)](?=\s)|\*\*|__(?=[^_\s\p{Ll}][^_]*__)/uy;
const BACK = /(?:\*\*|\||\\|\s)$/;

/**
 * Takes a text and gives it with straight quotes, plain blanks and plain colons, sign for sign, so that what is found
 * in the one stands at the same place in the other.
 */
export function fold(text: string): string {
  return FOLDED.reduce((folded, [signs, plain]) => folded.replace(signs, plain), text);
}

/** Takes a text and gives its lines. */
export function linesOf(text: string): Line[] {
  const folded = fold(text);
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: end } of folded.matchAll(LINE_END)) {
    lines.push(lineAt(folded, start, index));
    start = index + end.length;
  }
  lines.push(lineAt(folded, start, folded.length));
  return lines;
}

function lineAt(folded: string, start: number, end: number): Line {
  let from = start;
  let mark: Mark = 'none';
  FRONT.lastIndex = from;
  for (let found = FRONT.exec(folded); found && FRONT.lastIndex <= end; found = FRONT.exec(folded)) {
    if (mark === 'none' || mark === 'quote') mark = markOf(found[0]) ?? mark;
    from = FRONT.lastIndex;
  }
  let to = end;
  while (to > from && BACK.test(folded.slice(Math.max(from, to - 2), to))) {
    to -= folded.slice(to - 2, to) === '**' && to - 2 >= from ? 2 : 1;
  }
  if (to - from > 2 && /^([*_])[^*_]/.test(folded.slice(from, from + 2)) && folded[from] === folded[to - 1]) {
    from += 1;
    to -= 1;
  }
  const bold =
    from - start > 1 &&
    /^[\s#>*+-]*\*\*[^*]+\*\*:?\s*$/.test(folded.slice(start, Math.min(end, start + 300)));
  return { start, end, from, to, words: folded.slice(from, to), mark, bold };
}

function markOf(sign: string): Mark | null {
  if (sign === '>') return 'quote';
  if (sign === '|') return 'row';
  if (sign.startsWith('#')) return 'heading';
  if (/^\d/.test(sign)) return 'number';
  return /^[-*+\u2022\u2023\u25AA\u25E6\u25CF\u2013\u2014\u30FB]$/.test(sign) ? 'bullet' : null;
}

/** Takes a line and tells whether it has no letter and no digit and no picture: blank, a rule, a row of signs. */
export function isBare({ words }: Line): boolean {
  return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words);
}

/** Takes words and counts them; a script without blanks counts two signs a word. */
export function countWords(words: string): number {
  const head = words.slice(0, 2000);
  const wide =
    head.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (
    (head.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu)?.length ?? 0) +
    wide / 2
  );
}
