import type { NounKind } from '../../lib/prompt/lexicon/word-table.ts';
import type { Sense } from './wordnet.ts';

/** The senses at the top of what we tell apart, in the order in which they are looked for. */
const TOPS: [NounKind, string[]][] = [
  ['person', ['person%1:03:00::']],
  ['animal', ['animal%1:03:00::']],
  ['clothing', ['clothing%1:06:00::', 'footwear%1:06:00::']],
  ['place', ['structure%1:06:00::', 'location%1:03:00::', 'way%1:06:00::', 'vegetation%1:14:00::']],
];
/** WordNet's fields of meaning, for what has no such top: substances, parts of the body, regions, objects and events of nature, times, and so on. */
const FIELDS: [NounKind, number[]][] = [
  ['substance', [27]],
  ['body', [8]],
  ['place', [15, 17, 19]],
  ['time', [28]],
  ['abstract', [4, 7, 9, 10, 11, 12, 16, 21, 22, 23, 24, 25, 26]],
];

/** Takes what WordNet has and gives a function that tells of the most common sense of a noun what kind of thing it is. */
export function nounKinds(senses: ReadonlyMap<string, Sense[]>, above: ReadonlyMap<string, string[]>) {
  const synsetOf = (key: string) =>
    senses.get(key.slice(0, key.indexOf('%')))?.find((sense) => sense.key === key)?.synset;
  const tops = TOPS.map(([kind, keys]) => [kind, keys.map(synsetOf)] as const);
  return (sense: Sense): NounKind => {
    const reached = withAllAbove(sense.synset, above);
    const top = tops.find(([, synsets]) => synsets.some((synset) => synset && reached.has(synset)));
    return top?.[0] ?? FIELDS.find(([, fields]) => fields.includes(sense.field))?.[0] ?? 'thing';
  };
}

function withAllAbove(synset: string, above: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [synset];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(above.get(next) ?? []));
  }
  return reached;
}
