import { beginsAction } from '../../lexicon/noun-core.ts';
import { PREPOSITIONS } from '../../lexicon/prepositions.ts';
import { withoutNames } from '../names.ts';
import type { CheckedPhrase } from '../pieces.ts';

export interface Negated {
  start: number;
  end: number;
  /** What is not wanted, without the "no": `cars`, `hat`. Empty where it cannot be moved. */
  things: string[];
}

const CUE =
  /(?<![\p{L}\p{N}'’-])(?:no|without|zero(?= [a-z]{3,}s\b)|never|(?<!\b(?:or|if|why|whether) )not|don['’]t|doesn['’]t|isn['’]t|aren['’]t)\s+(?=[\p{L}'’-])/giu;
/** Fixed expressions, in which nothing is denied. */
const IDIOM =
  /^(?:no\s+(?:one|longer|matter|doubt|less|more than|sooner|way|man['’]s|place like|limits?|end|name|nonsense|frills|bake|make-?up look|\p{L}+er than)|without\s+(?:an? )?(?:doubt|question|end|equal|borders|limits?|cause)|not\s+(?:only|just|merely|far|yet|to mention|unlike)|never\s+(?:ending|before|seen before|mind)|don['’]t\s+(?:forget|miss))\b/iu;
/** What signs forbid: `no smoking`, `no dogs allowed sign`. */
const PROHIBITION =
  /^no\s+(?:(?:parking|smoking|entry|trespassing|vacancy|admittance)\b|(?:\p{L}+ing|entrance|access|exit|u-turns?|(?:left|right) turns?|dogs|pets|food|phones|photos)(?: allowed)?\s+(?:signs?|symbol|zone|area|notice|sticker|poster|icon|placard)\b)/iu;
/** Nobody denies more in one phrase. */
const MOST = 20;
const MOST_WORDS = 4;
/** What goes with the denial where it goes: `there is no text in the image`, `a street with no cars`. */
const LEAD =
  /(?:^|(?<=[\s,;.]))(?:there (?:is|are|should be|must be|will be) (?:absolutely )?|with (?:absolutely )?|absolutely )$/i;
const TAIL =
  /^(?: (?:visible|anywhere|at all|whatsoever))?(?: in the (?:image|picture|photo|scene|frame|shot|background))?(?=\s*(?:[.,;!]|$))/i;
/** A clause of its own goes with its place: `, no boats on the water,`. */
const PLACE =
  /^ (?:on|in|at|near|around|inside|behind|along|over|under)(?: [\p{L}'’-]+){1,5}(?=\s*(?:[.,;!]|$))/iu;
/** A verb or a preposition that would be left alone: `a man who has no hat`. */
const HELD =
  /(?<![\p{L}'’])(?:has|have|having|had|is|are|was|were|be|do|does|shows?|showing|contains?|containing|includes?|including|wears?|wearing|features?|featuring|needs?|uses?|using|adds?|adding|leaves?|leaving|makes?|making|takes?|taking|of|by|in|on|at|to|for|from|under|like) $/iu;
/** What a sign says is no wish: `a board that reads no diving`. */
const WRITTEN = /(?<![\p{L}'’])(?:says?|saying|reads?|reading)[ :]+$/iu;
/** What is excepted belongs to the denial: `no people besides her`. */
const EXCEPTION = /^\s+(?:besides|except|other than|apart from|but|beyond|left|allowed|on|inside|around)\b/i;

/** Returns what the words of a piece say is not there, with what could be moved away as a whole. */
export function findNegated(piece: Pick<CheckedPhrase, 'text'>): Negated[] {
  const { text } = withoutNames(piece);
  return [...text.matchAll(CUE)].slice(0, MOST).flatMap((match) => {
    const rest = text.slice(match.index, match.index + 80);
    if (IDIOM.test(rest) || PROHIBITION.test(rest)) return [];
    const { end, things } = read(text, match.index + match[0].length);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (WRITTEN.test(before)) return [];
    const after = text.slice(end, end + 60);
    const lead = LEAD.exec(before)?.[0] ?? '';
    const free = lead !== '' || /^without/i.test(match[0]) || !HELD.test(before);
    const whole = /(?:^|[,;.:!?]\s*)$/.test(before) && PLACE.test(after);
    const movable = /^(?:no|zero|without)\b/i.test(match[0]) && free && (whole || !EXCEPTION.test(after));
    if (!movable) return [{ start: match.index, end, things: [] }];
    const tail = whole ? PLACE.exec(after) : TAIL.exec(after);
    return [{ start: match.index - lead.length, end: end + (tail?.[0].length ?? 0), things }];
  });
}

function read(text: string, from: number): { end: number; things: string[] } {
  const clause = /^[^,;:.!?()"\uE000\uE001]*/u.exec(text.slice(from, from + 120))?.[0] ?? '';
  const words = [...clause.matchAll(/\S+/g)].map((match) => ({
    word: match[0],
    end: from + match.index + match[0].length,
  }));
  const plain = words.map(({ word }) => word);
  const things: string[][] = [[]];
  let end = from;
  for (const [at, { word, end: wordEnd }] of words.entries()) {
    const lower = word.toLowerCase();
    const now = things.at(-1) ?? [];
    if (/^(?:or|nor|and)$/.test(lower)) {
      // `no cars and a red house`: what has an article of its own is wanted.
      if (/^(?:an?|the|some|one|two|his|her|their)$/i.test(plain[at + 1] ?? '') || at + 1 === plain.length)
        break;
      things.push([]);
      continue;
    }
    if (PREPOSITIONS.has(lower) || now.length >= MOST_WORDS) break;
    if (now.length > 0 && (beginsAction(plain, at) || /^(?:is|are|but|who|that|which|while)$/.test(lower)))
      break;
    if (!(now.length === 0 && /^(?:any|an?|the)$/.test(lower))) now.push(word);
    end = wordEnd;
  }
  return {
    end: Math.max(end, from),
    things: things.map((list) => list.join(' ')).filter((thing) => thing !== ''),
  };
}
