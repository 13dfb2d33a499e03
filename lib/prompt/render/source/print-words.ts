import type { LeftOut } from '../../compiled.ts';
import { phrasesOf } from '../../edit.ts';
import { FIELDS } from '../../fields.ts';
import type { Phrase, Prompt, Source, SourcePiece } from '../../model.ts';
import { type Adapted, adaptTokens, type Change, isGrammarId, lex, weightSigns } from '../../syntax/index.ts';
import type { Target } from '../../targets/target.ts';
import { printedWeight } from '../../weight.ts';
import { ESCAPES } from '../escape/index.ts';

/** What some escape looks for. */
const SPECIAL = /[()[\]{}\\<>#|_*:"/+]|--|[—–⸺]|\b(?:AND|BREAK)\b/;

/** Returns words so that a target reads them as words; the white space around them and its line breaks stay. */
export function escapeWords(given: string, target: Target): string {
  if (!SPECIAL.test(given)) return given;
  const words =
    target.weights === 'none' && given.includes('_')
      ? given.replace(TAG_WORDS, (found) => (found === '_' ? ' ' : found))
      : given;
  return words.replace(/[^\n\r]+/g, (line) => {
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
    return SPECIAL.test(inner) ? before + ESCAPES[target.syntax](unescaped(inner)) + after : line;
  });
}

/**
 * `school_uniform` is two words to whoever reads sentences; `score_9` is a tag to whoever knows it, and noise to others.
 * What is quoted is to be drawn as it is.
 */
const TAG_WORDS = /"[^"\n]{1,400}"|(?<=\p{L}{2})_(?=\p{L})/gu;

/** A backslash before a bracket is another program's escape. */
const unescaped = (words: string) => words.replace(/\\(?=[()[\]{}\\|"+-])/g, '');

/** Returns a stretch of a text with what is to change in it. `words` prints what stands between the changes. */
export function applyChanges(
  text: string,
  start: number,
  end: number,
  changes: readonly Change[],
  words: (plain: string) => string,
): string {
  let out = '';
  let at = start;
  let gone = 0;
  const append = (next: string) => {
    if (next === '') return;
    out = gone > 1 ? joinOver(out, next) : out + next;
    gone = 0;
  };
  for (let next = firstFrom(changes, start); (changes[next]?.start ?? end + 1) <= end; next += 1) {
    const change = changes[next] as Change;
    // A sign that opens at the end opens what follows, one that closes at the beginning closes what is before.
    const empty = change.start === change.end;
    const others = empty && start < end && (change.closes ? change.start === start : change.start === end);
    if (change.start < at || change.end > end || others) continue;
    append(words(text.slice(at, change.start)));
    append(change.text);
    if (change.text === '') gone += change.end - change.start;
    at = change.end;
  }
  append(words(text.slice(at, end)));
  return out;
}

/** Returns the place of the first change that begins at an offset or behind it. */
function firstFrom(changes: readonly Change[], start: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins what stands before and behind something that went: words stay apart, by one space, or one comma. */
function joinOver(before: string, after: string): string {
  const [, space = '', comma = ''] = /^([ \t]*)(,?)/.exec(after) ?? [];
  if (comma !== '') {
    const bare = before.replace(/(?<![ \t])[ \t]+$/, '');
    const divided = bare === '' || /[,;]$/.test(bare.slice(-1));
    return bare + after.slice(space.length + (divided && bare !== '' ? 1 : 0));
  }
  const last = before.slice(-1);
  if (/[ \t]/.test(last)) {
    return /[\n\r]/.test(after.charAt(0)) ? before.trimEnd() + after : before + after.slice(space.length);
  }
  return staysApart(last, after.charAt(0)) ? `${before} ${after}` : before + after;
}

/** Whether a space must stand between two characters, lest two words become one. */
export function staysApart(last: string, next: string): boolean {
  return (WORD.test(last) || last === ',') && WORD.test(next);
}

/** What is apart from its like only by a space. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** Returns the words of a phrase for a target, its program syntax adapted, without its weight. */
export function printPhrase({ text, syntax }: Phrase, target: Target): string {
  if (syntax === undefined || !isGrammarId(syntax)) return ESCAPES[target.syntax](text);
  const { changes } = adaptTokens(text, lex(text, syntax), syntax, target);
  return applyChanges(text, 0, text.length, changes, (plain) =>
    syntax === target.syntax ? plain : escapeWords(plain, target),
  );
}

/** Returns the program syntax in the fields of a prompt that a target does not read, and what is printed instead. */
export function syntaxLeftOut(prompt: Prompt, target: Target): LeftOut[] {
  const replaced = FIELDS.flatMap(({ key }) => phrasesOf(prompt, key)).flatMap(({ text, syntax }) =>
    syntax !== undefined && isGrammarId(syntax)
      ? adaptTokens(text, lex(text, syntax), syntax, target).replaced
      : [],
  );
  return syntaxOf(replaced);
}

/** Tells of syntax that was replaced. */
export function syntaxOf(replaced: Adapted['replaced']): LeftOut[] {
  if (replaced.length === 0) return [];
  return [
    {
      what: 'syntax',
      values: replaced.map(({ typed }) => typed),
      printed: replaced.map(({ printed }) => printed),
    },
  ];
}

/** Returns what takes the place of a piece whose words or weight were changed, with its signs. */
export function printChanged(
  { text }: Source,
  piece: SourcePiece,
  phrase: Phrase,
  target: Target,
  adapted: readonly Change[],
): string {
  const words = printPhrase(phrase, target);
  const [start, end] = piece.outer ?? [piece.start, piece.end];
  if ((phrase.weight ?? 1) === (piece.weight ?? 1)) {
    const signs = adapted.filter((change) => change.end <= piece.start || change.start >= piece.end);
    const as = (plain: string) => plain;
    return (
      applyChanges(text, start, piece.start, signs, as) +
      words +
      applyChanges(text, piece.end, end, signs, as)
    );
  }
  const [open, close] = weightSigns(target, printedWeight(phrase.weight));
  return open + words + close;
}
