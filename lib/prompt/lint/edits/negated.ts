import { beginsAction } from '../../lexicon/noun-core.ts';
import { PREPOSITIONS } from '../../lexicon/prepositions.ts';

export interface Negated {
  start: number;
  end: number;
  /** What is not wanted, without the "no": `cars`, `hat`. Empty where it cannot be moved. */
  things: string[];
}

const CUE =
  /(?<![\p{L}\p{N}'’-])(?:no(?! ?\.? ?\d| ?one\b|-| parking| smoking| entry)|without|zero(?= [a-z]{3,}s\b)|never|not|don['’]t|doesn['’]t|isn['’]t|aren['’]t)\s+(?=[\p{L}'’-])/giu;
/** Words to be written in the picture are no wish. */
const QUOTED = /["“”][^"“”]{0,500}["“”]/g;
const MOST_WORDS = 4;

/** Finds what a text says is not there, with what could be moved away as a whole. */
export function findNegated(text: string): Negated[] {
  const plain = text.replace(QUOTED, (words) => '"'.repeat(words.length));
  return [...plain.matchAll(CUE)].map((match) => {
    const from = match.index + match[0].length;
    const movable = /^(?:no|zero|without)\b/i.test(match[0]);
    const { end, things } = read(plain, from);
    return { start: match.index, end, things: movable ? things : [] };
  });
}

function read(text: string, from: number): { end: number; things: string[] } {
  const clause = /^[^,;:.!?()"]*/u.exec(text.slice(from, from + 200))?.[0] ?? '';
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
