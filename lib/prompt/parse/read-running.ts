import type { FieldKey } from '../fields.ts';
import { isEnglish } from '../lexicon/is-english.ts';
import { wordInfo } from '../lexicon/word-info.ts';
import type { Prompt, Source } from '../model.ts';
import { type GrammarId, lex, type Token } from '../syntax/index.ts';
import { exclusionsFrom, exclusionsWithin } from './exclusions.ts';
import { fieldOf, isCountTag, isMedium, isMetaTag } from './field-of.ts';
import { commasBetweenGroups, cutAt } from './group-borders.ts';
import { createPieces, type Pieces, trim } from './pieces.ts';
import { ratioAlone, ratioWithin } from './ratio.ts';
import { isQuestion, requestLength, thanksIn } from './request.ts';
import { pictureIn, placeScene } from './scene.ts';
import { describePhrase, fragmentsOf, type Phrase, type Span, sentencesOf } from './words/index.ts';

/** Something between two commas, or a sentence that is left whole. */
interface Unit {
  span: Span;
  phrase: Phrase;
  /** A sentence of running prose: it becomes one value. */
  atomic: boolean;
}

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
  const chosen = english ? subjectOf(units, masked) : 0;
  units.forEach((unit, at) => {
    if (at === chosen) placeSubject(unit, units, pieces, english);
    else placeOther(unit, pieces, english);
  });
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

/** Divides a text, and gives what is surely no part of the picture (a ratio, exclusions) to its field. */
function unitsOf(pieces: Pieces, body: Span, tokens: readonly Token[], english: boolean): Unit[] {
  const { masked } = pieces;
  const units: Unit[] = [];
  const commas = commasBetweenGroups(pieces.text, tokens);
  const sentences = joined(
    sentencesOf(masked.slice(0, body.end))
      .filter(({ end }) => end > body.start)
      .map(({ start, end }) => ({ start: Math.max(start, body.start), end })),
    tokens,
    masked,
  );
  for (const sentence of sentences) {
    if (takeRatio(sentence, pieces)) continue;
    const cut = cutAt(commas, fragmentsOf(masked, sentence));
    const fragments = joined(cut, tokens, masked).map((fragment) =>
      withoutPeriod(masked, trim(masked, fragment)),
    );
    const described = fragments
      .filter(({ start, end }) => start < end)
      .map((span) => ({ span, phrase: describePhrase(masked, span) }));
    // `Make it look like a slide, 3:2.`
    const last = described.at(-1);
    if (last && described.length > 1 && takeRatio(last.span, pieces)) described.pop();
    const end = described.at(-1)?.span.end ?? sentence.end;
    const words = masked.slice(sentence.start, end === last?.span.end ? sentence.end : end);
    const told = sentences.length > 1 && described.some(({ phrase }) => phrase.finite);
    const spans = described.map(({ span }) => span);
    const list = sentence !== sentences[0];
    const opening = exclusionsFrom(masked, spans, 0, english, list);
    const excludes = opening?.taken === spans.length;
    const ordered =
      INSTRUCTION.test(words) ||
      (PROHIBITION.test(words) &&
        !spans.some((_, at) => exclusionsFrom(masked, spans, at, english, list) !== null));
    const prose = english && !excludes && (told || ordered || QUESTION.test(words));
    // `Even light, no shadows, the stone looks old.`: only the clause is a sentence.
    const within = prose && spans.some((_, at) => exclusionsFrom(masked, spans, at, english, false) !== null);
    if (prose && !within) {
      const span = withoutPeriod(
        masked,
        trim(masked, { start: sentence.start, end: sentence.start + words.length }),
      );
      units.push(
        ...apartFromRatio({ span, phrase: describePhrase(masked, span), atomic: true }, units, pieces),
      );
      continue;
    }
    for (let at = 0; at < described.length; at += 1) {
      const { span, phrase } = described[at] as (typeof described)[number];
      if (takeRatio(span, pieces)) continue;
      const found = at === 0 ? opening : exclusionsFrom(masked, spans, at, english, list);
      if (!found) {
        units.push(...apartFromRatio({ span, phrase, atomic: within && phrase.finite }, units, pieces));
        continue;
      }
      const { outer, items } = found.excluded;
      for (const item of items) pieces.add('exclude', item, { outer: withoutPeriod(masked, outer) });
      at += found.taken - 1;
    }
  }
  return units;
}

/** Takes a ratio out of the first words of a text (`a hyper-realistic, square 1:1 image of a fox`) or out of any phrase. */
function apartFromRatio(unit: Unit, before: readonly Unit[], pieces: Pieces): Unit[] {
  const { masked } = pieces;
  const ratio =
    pieces.has('aspectRatio') || (unit.atomic && before.length > 0) ? null : ratioWithin(masked, unit.span);
  if (!ratio) return [unit];
  pieces.add('aspectRatio', ratio, { text: ratio.ratio });
  const former = withoutArticle(masked, trim(masked, { start: unit.span.start, end: ratio.start }));
  const behind = trim(masked, { start: ratio.end, end: unit.span.end });
  const as = (span: Span, atomic: boolean) => ({ span, phrase: describePhrase(masked, span), atomic });
  return [
    ...(former.start < former.end && !/^(?:an?|the)$/i.test(masked.slice(former.start, former.end))
      ? [as(former, false)]
      : []),
    ...(behind.start < behind.end ? [as(behind, unit.atomic)] : []),
  ];
}

/** Takes a sentence or fragment that says a ratio and nothing else. */
function takeRatio(span: Span, pieces: Pieces): boolean {
  const { masked } = pieces;
  const { start, end } = trim(masked, span);
  const ratio = pieces.has('aspectRatio') ? null : ratioAlone(masked.slice(start, end));
  if (ratio === null) return false;
  pieces.add('aspectRatio', withoutPeriod(masked, { start, end }), { text: ratio });
  return true;
}

/** An order to an assistant: `At the bottom, include a slogan`, `Use soft light`. */
const INSTRUCTION =
  /^\s*(?:[^,.!?]{1,60},\s+)?(?:please\s+)?(?:include|add|place|put|use|make|keep|show|ensure|change|replace|remove|turn|give|set|leave|let|render|write|position|arrange|apply|focus)\s+\p{L}/iu;
/** An order that is kept whole where it names no things to leave out: `Don't change her face`. */
const PROHIBITION = /^\s*(?:[^,.!?]{1,60},\s+)?(?:please\s+)?(?:avoid|don['’]t|do not)\s+\p{L}/iu;

const QUESTION = /^\s*(?:what|how|where|who|why|which|when|would|could|is|are|do|does)\s[^?]*\?\s*$/i;

/** The period of a sentence stands between values, unless an abbreviation ends in it. */
function withoutPeriod(masked: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[.。?\s]/.test(masked.charAt(to - 1))) to -= 1;
  return {
    start,
    end: /(?:\b\p{Lu}|\b(?:Jr|Sr|etc|Inc|Ltd|St))$/u.test(masked.slice(Math.max(0, to - 4), to)) ? end : to,
  };
}

/** Joins sentences or fragments where what divides them stands within a weighted group that has words outside of it, too. */
function joined(fragments: readonly Span[], tokens: readonly Token[], masked: string): Span[] {
  const weights = tokens.filter((token) => token.kind === 'weight');
  const out: Span[] = [];
  for (const fragment of fragments) {
    const former = out.at(-1);
    const torn =
      former &&
      weights.find(
        (token) =>
          token.innerStart < former.end &&
          token.innerEnd > fragment.start &&
          !(token.innerStart <= trim(masked, former).start && trim(masked, fragment).end <= token.innerEnd),
      );
    const whole = { ...fragment };
    while (torn && (out.at(-1)?.end ?? 0) > torn.start) whole.start = out.pop()?.start ?? whole.start;
    out.push(whole);
  }
  return out;
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

function withoutArticle(masked: string, span: Span): Span {
  const article = /^(?:an?|the)\s+/i.exec(masked.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + article, end: span.end };
}

function placeOther({ span, phrase, atomic }: Unit, pieces: Pieces, english: boolean): void {
  const words = pieces.masked.slice(span.start, span.end);
  if (atomic || !english) {
    pieces.add('details', span);
    return;
  }
  const excluded = exclusionsWithin(pieces.masked, span);
  if (excluded && excluded.outer.start > span.start) {
    for (const item of excluded.items) pieces.add('exclude', item, { outer: excluded.outer });
    const before = { start: span.start, end: excluded.outer.start };
    placeOther({ span: trim(pieces.masked, before), phrase, atomic }, pieces, english);
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
  if (isMetaTag(words)) return 'details';
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
