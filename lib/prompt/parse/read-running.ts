import type { FieldKey } from '../fields.ts';
import { isEnglish } from '../lexicon/is-english.ts';
import { wordInfo } from '../lexicon/word-info.ts';
import type { Prompt, Source } from '../model.ts';
import { type GrammarId, lex } from '../syntax/index.ts';
import { fieldOf, isCountTag, isFigure, isMedium, isMetaTag } from './field-of.ts';
import { createPieces, type Pieces, trim } from './pieces.ts';
import { isQuestion, requestLength, thanksIn } from './request.ts';
import { apartFromExclusions, pictureIn, placeScene } from './scene.ts';
import { type Unit, unitsOf, withoutArticle } from './units.ts';
import type { Phrase, Span } from './words/index.ts';

/**
 * Reads running text into fields: cut only where a phrase surely ends, everything else left together and in its order.
 * The prompt carries the text as its source. Linear in the text; never throws.
 */
export function readRunning(text: string, grammar: GrammarId): Prompt & { source: Source } {
  const tokens = lex(text, grammar);
  const pieces = createPieces(text, tokens, grammar);
  const { masked } = pieces;
  const body = withoutCourtesy(pieces);
  const english = isEnglish(masked);
  const units = unitsOf(pieces, body, tokens, english);
  const chosen = units[english ? subjectOf(units, masked) : 0];
  // `highly detailed, 8k`: the one value of Resolution is the figure.
  const isFirst = ({ span }: Unit) => isFigure(masked.slice(span.start, span.end));
  for (const unit of [...units.filter(isFirst), ...units.filter((unit) => !isFirst(unit))]) {
    if (unit === chosen) placeSubject(unit, units, pieces, english);
    else placeOther(unit, pieces, english);
  }
  return pieces.toPrompt();
}

/** Gives the request at the beginning and the thanks at the end to nobody, and returns what is between. */
function withoutCourtesy(pieces: Pieces): Span {
  const { masked } = pieces;
  const thanks = thanksIn(masked);
  const end = thanks?.start ?? masked.length;
  const lead = masked.length - masked.trimStart().length;
  const start = lead + requestLength(masked.slice(lead, Math.min(end, lead + 200)));
  if (start > lead) pieces.add('request', { start: lead, end: start });
  const asked = start > lead && isQuestion(masked.slice(lead, start)) ? masked.indexOf('?', start) : -1;
  if (asked >= 0 && asked < end) pieces.add('request', { start: asked, end: asked + 1 });
  if (thanks) pieces.add('thanks', thanks);
  return { start, end };
}

/** Returns which unit holds what the picture shows: the first that says a kind of picture *of* something, else a count
 * tag, else the first noun phrase that speaks for no other field. */
function subjectOf(units: readonly Unit[], masked: string): number {
  const wordsOf = ({ span }: Unit) => masked.slice(span.start, span.end);
  const picture = units.findIndex(({ span }) => pictureIn(masked, span)?.of);
  if (picture >= 0) return picture;
  const count = units.findIndex((unit) => isCountTag(wordsOf(unit)));
  if (count >= 0) return count;
  const plain = units.findIndex((unit) => {
    const { phrase, atomic } = unit;
    if (atomic)
      return !/^(?:it|he|she|they|we|you|that|there|these|those|its|this (?:is|was)|the (?:style|mood|lighting|background|image|scene|overall|setting))\b/i.test(
        wordsOf(unit),
      );
    if (
      /^\uE001+$/.test(wordsOf(unit)) ||
      isMetaTag(wordsOf(unit)) ||
      fieldOf(wordsOf(unit), headOf(phrase)) !== null
    )
      return false;
    return phrase.kind === 'noun phrase' || phrase.kind === 'clause' || phrase.kind === 'unknown';
  });
  if (plain >= 0) return personIn(units, masked, plain) ?? plain;
  const any = units.findIndex((unit) => !isMetaTag(wordsOf(unit)) && !isMedium(wordsOf(unit)));
  return Math.max(any, 0);
}

/** In a list of tags a person is the subject, though a thing may stand first: `bow (weapon), aiming, archer`. */
function personIn(units: readonly Unit[], masked: string, first: number): number | null {
  const tags =
    units.length >= FEWEST_TAGS &&
    units.every(({ span }) => masked.slice(span.start, span.end).split(/\s+/).length <= 3);
  const kindOf = (unit: Unit | undefined) => wordInfo(unit ? headOf(unit.phrase) : '')?.noun?.kind;
  const kind = kindOf(units[first]);
  if (!tags || kind === 'person' || kind === 'animal') return null;
  const find = (sought: string) =>
    units.findIndex((unit) => unit.phrase.kind === 'noun phrase' && kindOf(unit) === sought);
  const person = find('person');
  // `anthro, wolf, blue fur`: a word that nobody knows says less than an animal.
  const being = person < 0 && kind === undefined ? find('animal') : person;
  return being >= 0 ? being : null;
}

/** From so many on, short phrases are a list of tags. */
const FEWEST_TAGS = 5;

function placeSubject(unit: Unit, units: readonly Unit[], pieces: Pieces, english: boolean): void {
  if (!english) {
    pieces.add('subject', unit.span);
    return;
  }
  const elsewhere = units.some(
    (other) => other !== unit && isMedium(pieces.masked.slice(other.span.start, other.span.end)),
  );
  const { span } = unit;
  if (!unit.atomic && isMedium(pieces.masked.slice(span.start, span.end)) && !pieces.has('contentType')) {
    pieces.add('contentType', withoutArticle(pieces.masked, span));
    return;
  }
  placeScene(span, pieces, { atomic: unit.atomic, medium: !elsewhere });
}

function placeOther({ span, phrase, atomic }: Unit, pieces: Pieces, english: boolean): void {
  const words = pieces.masked.slice(span.start, span.end);
  const before = english ? apartFromExclusions(span, pieces, atomic) : span;
  if (atomic || !english) {
    pieces.add('details', before);
    return;
  }
  if (before !== span) {
    placeOther({ span: before, phrase, atomic }, pieces, english);
    return;
  }
  const picture = pieces.has('contentType') ? null : pictureIn(pieces.masked, span);
  if (picture?.field === 'contentType' && !picture.of) {
    pieces.add('contentType', picture.span);
    placeOther(
      { span: trim(pieces.masked, { start: picture.rest, end: span.end }), phrase, atomic },
      pieces,
      english,
    );
    return;
  }
  const style = /^in the (?:style|manner) of\s+/i.exec(words)?.[0].length;
  if (style !== undefined && style < words.length) {
    pieces.add('style', { start: span.start + style, end: span.end }, { outer: span });
    return;
  }
  pieces.add(fieldFor(words, phrase, pieces), span);
}

/** What is done with what is shown, and nothing it does itself: `isolated on black background`. */
const OF_THE_PICTURE =
  /^(?:isolated|set|rendered|lit|framed|placed|positioned|cent(?:er|re)d|viewed|seen|presented|arranged|displayed|illuminated|surrounded|inspired|based|made|designed|drawn|painted|printed|cropped|composed|captured|depicted|portrayed|featuring|showing|depicting|capturing|conveying|evoking|creating|emphasizing|highlighting)\b/i;

function fieldFor(words: string, phrase: Phrase, pieces: Pieces): FieldKey {
  if (isMetaTag(words) && !isFigure(words)) return 'details';
  const told = fieldOf(words, headOf(phrase));
  if (told === 'contentType') return pieces.has('contentType') ? 'style' : 'contentType';
  if (told !== null) return told;
  if (phrase.kind === 'verb phrase' && !pieces.has('action') && !OF_THE_PICTURE.test(words)) return 'action';
  const place =
    (phrase.kind === 'prepositional' && !/^with(?:out)?\s/i.test(words)) ||
    /^(?:late |early )?(?:dawn|dusk|night|sunset|sunrise|noon|midnight|midday|twilight|morning|afternoon|evening|outdoors|indoors|underwater)$/i.test(
      words,
    );
  return place && !pieces.has('setting') ? 'setting' : 'details';
}

/** The last word of the first noun phrase, in lower case; '' where there is none. */
function headOf({ nouns: [first] }: Phrase): string {
  return first?.head.toLowerCase() ?? '';
}
