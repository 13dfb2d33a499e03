import { phrasesOf, setPhrases } from '../edit.ts';
import { MANY_FIELDS, type ManyField, type OneField } from '../fields.ts';
import { midSentence } from '../lexicon/names.ts';
import { isAdjective } from '../lexicon/word-class.ts';
import type { Phrase, Prompt, Source, SourcePiece } from '../model.ts';
import { flagsIn, type GrammarId } from '../syntax/index.ts';
import { capitalize } from '../text/capitalize.ts';
import type { Said } from './told.ts';

/** A phrase of so many words is a sentence of its own; with a comma in it, of so many. */
const LONG = 12;
const LONG_LIST = 6;
const END = /[.!?\u2026\u3002\uFF01\uFF1F]["'\u201D\u2019)\]]*$/u;
const SENTENCE_WITHIN = /[.!?]["'\u201D\u2019)\]]*\s+\S|[\u3002\uFF01\uFF1F]\S/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A kind of picture is said *of* what surely is a thing: an article or a number before it. */
const COUNTED = /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten)\s/i;
const KIND = /^[\p{Ll}\d][\p{L}\d' -]*$/u;

/**
 * Takes a prompt that was read from running words (or none) and what was said behind them, and gives a prompt whose source
 * goes on with it, phrase after phrase: each stands whole, between commas or as a sentence, and no word joins two of them.
 */
export function withSaid(prompt: Prompt, said: readonly Said[], grammar: GrammarId): Prompt {
  let out: Prompt = prompt;
  let { text, pieces } = withoutFlags(prompt.source);
  let former = text;
  let before = pieces.length === 1 ? pieces[0]?.field : undefined;
  const taken = new Set<Said['field']>();
  for (const { field: meant, phrase } of said) {
    // A field that holds one value has the first that was said of it; another is a detail.
    const field = taken.has(meant) ? 'details' : meant;
    if (phrasesOf(out, field).some((one) => sameWords(one.text, phrase.text))) continue;
    if (!MANY_FIELDS.has(field)) {
      taken.add(field);
      const moved = heldElsewhere(out, pieces, field);
      if (moved) ({ prompt: out, pieces } = moved);
    }
    out = MANY_FIELDS.has(field)
      ? setPhrases(out, field as ManyField, [...phrasesOf(out, field), phrase])
      : { ...out, [field as OneField]: phrase };
    // What is to be left out is said in the way of the target, and so is a weight.
    if (field === 'exclude' || phrase.weight !== undefined) continue;
    const { gap, words } = behind(former, phrase.text, before === 'contentType' && field === 'subject');
    const start = text.length + gap.length;
    text += gap + words;
    const piece: SourcePiece = { field, start, end: text.length };
    pieces = [...pieces, words === phrase.text ? piece : { ...piece, text: phrase.text }];
    former = phrase.text;
    before = field;
  }
  return { ...out, source: { text, grammar, pieces } };
}

/** Flags stand at the end, and are parameters by now. */
function withoutFlags(source: Source | undefined): Pick<Source, 'text' | 'pieces'> {
  if (!source) return { text: '', pieces: [] };
  const text = source.text.slice(0, flagsIn(source.text)[0]?.start).trimEnd();
  return { text, pieces: source.pieces.filter(({ end, outer }) => (outer?.[1] ?? end) <= text.length) };
}

/** What the running words said of a field that holds one value becomes a detail, where it stands. */
function heldElsewhere(
  prompt: Prompt,
  pieces: readonly SourcePiece[],
  field: Said['field'],
): { prompt: Prompt; pieces: SourcePiece[] } | null {
  const at = pieces.findIndex((piece) => piece.field === field);
  const [held] = phrasesOf(prompt, field);
  if (at < 0 || !held) return null;
  const place = pieces.slice(0, at).filter((piece) => piece.field === 'details').length;
  const details: Phrase[] = phrasesOf(prompt, 'details').toSpliced(place, 0, held);
  return {
    prompt: setPhrases(prompt, 'details', details),
    pieces: pieces.map((piece, index) => (index === at ? { ...piece, field: 'details' } : piece)),
  };
}

/** What stands between two phrases, and the second as it stands behind that. */
function behind(former: string, words: string, shown: boolean): { gap: string; words: string } {
  if (former === '') return { gap: '', words };
  if (WIDE.test(words) || WIDE.test(former)) return { gap: END.test(former) ? '' : '\uFF0C', words };
  if (shown && COUNTED.test(words) && KIND.test(former)) return { gap: ' of ', words: midSentence(words) };
  if (END.test(former)) return { gap: ' ', words: capitalize(words) };
  if (isSentence(former) || isSentence(words)) return { gap: '. ', words: capitalize(words) };
  return { gap: ', ', words: withoutCapital(words) };
}

/** One word with a capital is a name, unless it is an adjective. */
function withoutCapital(words: string): string {
  return /[\s-]/.test(words) || isAdjective(words.toLowerCase()) ? midSentence(words) : words;
}

function isSentence(words: string): boolean {
  const length = words.split(/\s+/, LONG).length;
  return SENTENCE_WITHIN.test(words) || END.test(words) || length >= (/,\s/.test(words) ? LONG_LIST : LONG);
}

const sameWords = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
