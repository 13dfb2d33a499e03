import { isSurelyEnglish } from '../../lexicon/is-english.ts';
import type { Phrase } from '../../model.ts';
import { fold } from '../answer/lines.ts';
import { exclusionsFrom } from '../exclusions.ts';
import { splitList, splitSentences } from './split.ts';

/** Words for nothing. */
const NOTHING =
  /^[\s([<]*(?:none|nothing|n\/?a|not (?:specified|applicable|given|set)|unspecified|null|empty|no preference|any|skip|tbd|leave (?:it )?(?:blank|empty)|keine?|ninguno|ninguna|aucune?|nenhuma?|nessuno|\u306A\u3057|\u65E0|\u7121|\uC5C6\uC74C|\u043D\u0435\u0442|-+|\u2013|\u2014|\.+)[\s)\]>.]*$/i;
const WEIGHED = /^\(([^():]{1,200}):\s*(\d{0,2}\.?\d{1,3})\)$/;
const MARKS = /^(?:[-*\u2022]\s+|\*{1,2}|`)+|(?:\*{1,2}|`)+$/g;
/** `no`, `without any` before what is to be left out. */
export const NEGATED =
  /^(?:no|not|any|without|avoid|don't include|do not include|kein(?:e|en)?|ohne|sin|sans|sem|senza|\u0431\u0435\u0437)\s+(?:any\s+)?(?=\S)|^(?:\u65E0|\u7121|\u4E0D\u8981|\u6CA1\u6709)/i;

/** Takes what stands behind a label and tells whether it says that there is nothing. */
export function isNothing(value: string): boolean {
  return NOTHING.test(value.slice(0, 60));
}

/** Takes words and gives the phrase they are, with the weight that is written around them; null if none is left. */
export function phraseOf(words: string): Phrase | null {
  const text = trimmed(words);
  if (text === '' || isNothing(text)) return null;
  const [, weighed, weight] = WEIGHED.exec(text) ?? [];
  return weighed && weight ? { text: weighed.trim(), weight: Number(weight) } : { text };
}

/** Takes what stands behind a label and gives it without bold type, quotes around the whole, and the sign at its end. */
export function trimmed(words: string): string {
  let text = words.replace(/\s+/g, ' ').trim().replace(MARKS, '').trim();
  const folded = fold(text);
  const quote = folded[0];
  if ((quote === '"' || quote === "'") && text.length > 2) {
    const close = folded.replace(/[.,;]$/, '').lastIndexOf(quote);
    if (close === folded.indexOf(quote, 1) && /^[.,;]?$/.test(folded.slice(close + 1)))
      text = text.slice(1, close);
  }
  return text
    .replace(/^[\s,;|]+/, '')
    .replace(/(?:[\s,;|\u3001\u3002\uFF0C\uFF1B]|(?<!\.\.|\b\p{Lu}|\b(?:etc|St|Dr))\.)+$/u, '');
}

/** Takes what stands behind a label that holds several values and gives them one by one. */
export function valuesOf(value: string): string[] {
  return splitList(value).flatMap((part) => splitSentences(part));
}

/** Takes what is to be left out and gives each thing without its "no". */
export function leftOut(value: string): string[] {
  const also = /^(?:sin|sans|sem|senza)\s/i.test(value) ? /^(?:y|o|et|ou|e)\s+/i : /^(?:and|or|und|oder)\s+/i;
  return splitList(value.replace(/\.(?=\s|$)/g, ','), true).map((part) =>
    part.replace(also, '').replace(NEGATED, ''),
  );
}

/** Returns wishes and exclusions apart: `no gradients` is one, `keep it legible` is none. */
export function sortRules(value: string): { wishes: string[]; exclusions: string[] } {
  const sorted = value.split('\n').map(sortLine);
  return {
    wishes: sorted.flatMap(({ wishes }) => wishes),
    exclusions: sorted.flatMap(({ exclusions }) => exclusions),
  };
}

function sortLine(line: string): { wishes: string[]; exclusions: string[] } {
  const parts = splitList(line, true).flatMap((part) => splitSentences(part));
  // In Chinese a list that excludes goes on behind its own comma.
  const comma = /\u3001/.test(line) ? '\u3001' : ', ';
  const list = parts.join(comma);
  const surelyEnglish = isSurelyEnglish(list);
  let from = 0;
  const places = parts.map((part) => {
    const start = from;
    from += part.length + comma.length;
    return { start, end: start + part.length };
  });
  const wishes: string[] = [];
  const exclusions: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    // Too few words to tell a language by: `SIN logos` is tried as what it may be.
    const found =
      exclusionsFrom(list, places, at, true, true) ??
      (surelyEnglish ? null : exclusionsFrom(list, places, at, false, true));
    if (!found) wishes.push(parts[at] ?? '');
    else {
      exclusions.push(...found.excluded.items.map(({ start, end }) => list.slice(start, end)));
      at += found.taken - 1;
    }
  }
  return { wishes, exclusions };
}
