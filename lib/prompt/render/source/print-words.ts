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
  const words = target.weights === 'none' && given.includes('_') ? given.replace(TAG_WORDS, ' ') : given;
  return words.replace(/[^\n\r]+/g, (line) => {
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
    return SPECIAL.test(inner) ? before + ESCAPES[target.syntax](unescaped(inner)) + after : line;
  });
}

/** `school_uniform` is two words to whoever reads sentences; `score_9` is a tag to whoever knows it, and noise to others. */
const TAG_WORDS = /(?<=\p{L}{2})_(?=\p{L})/gu;

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
  for (const change of changes) {
    // A sign that opens at the end opens what follows.
    const opensNext = change.start === change.end && change.start === end;
    if (change.start < at || change.end > end || opensNext) continue;
    out += words(text.slice(at, change.start)) + change.text;
    at = change.end;
    // Where a token goes without a word, one of the spaces around it goes with it.
    const gone = change.text === '' && change.end - change.start > 2;
    if (gone && /(?:^|\s)$/.test(out) && text.charAt(at) === ' ') at += 1;
  }
  return out + words(text.slice(at, end));
}

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
