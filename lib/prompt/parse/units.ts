import type { Token } from '../syntax/index.ts';
import { exclusionsFrom } from './exclusions.ts';
import { bordersOfGroups, cutAt } from './group-borders.ts';
import { type Pieces, trim } from './pieces.ts';
import { ratioAlone, ratioWithin } from './ratio.ts';
import { describePhrase, fragmentsOf, type Phrase, type Span, sentencesOf } from './words/index.ts';

/** Something between two commas, or a sentence that is left whole. */
export interface Unit {
  span: Span;
  phrase: Phrase;
  /** A sentence of running prose: it becomes one value. */
  atomic: boolean;
}

/** Divides a text, and gives what is surely no part of the picture (a ratio, exclusions) to its field. */
export function unitsOf(pieces: Pieces, body: Span, tokens: readonly Token[], english: boolean): Unit[] {
  const { masked } = pieces;
  const units: Unit[] = [];
  const borders = bordersOfGroups(pieces.text, tokens);
  const sentences = joined(
    sentencesOf(masked.slice(0, body.end))
      .filter(({ end }) => end > body.start)
      .map(({ start, end }) => ({ start: Math.max(start, body.start), end })),
    tokens,
    masked,
  );
  for (const sentence of sentences) {
    if (takeRatio(sentence, pieces)) continue;
    const cut = cutAt(borders, fragmentsOf(masked, sentence));
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

/** Returns a stretch without the article it begins with. */
export function withoutArticle(masked: string, span: Span): Span {
  const article = /^(?:an?|the)\s+/i.exec(masked.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + article, end: span.end };
}
