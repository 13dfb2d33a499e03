import { isSeed } from '../../../seed.ts';
import { splitList, splitSentences } from '../../labels/split.ts';
import { isNothing, leftOut, NEGATED, phraseOf, sortRules } from '../../labels/values.ts';
import { ratioAlone } from '../../ratio.ts';
import type { Said, Told } from '../../told.ts';
import { numberOf } from '../values.ts';
import { isShare } from './colors.ts';
import type { Context } from './data/key-roles.ts';
import { readable } from './phrases.ts';

export type Field = Said['field'];

/** A form with thousands of chips could not be used. */
const MOST_IN_FIELD = 100;
const MOST_SETTINGS = 60;
/** A list in one text is told value by value where it is no longer than this. */
const LONGEST_LIST = 200;
const LISTS: ReadonlySet<Field> = new Set(['style', 'colorTone', 'lighting', 'mood', 'framing']);
/** What the running words do not say, though they have the words: `stone` is a color, and a pedestal of stone is none. */
const NEVER_SAID: ReadonlySet<Field> = new Set(['exclude', 'colorTone']);
/** What an interface says where nothing was chosen. */
const UNSET =
  /^\s*(?:(?:auto(?:matic)?|default|opaque(?: background)?|present|absent|yes|no|true|false)\s*$|none\s*[(,:\u2014-])/i;
/** What only programs read: names of files, addresses, times, numbers of things. */
const TECHNICAL =
  /^\s*(?:(?:https?:\/\/|data:)\S+|[\w./\\-]{1,200}\.(?:png|jpe?g|webp|gif|svg|tiff?|pdf|ttf|otf)|\.?(?:png|jpe?g|webp|svg)|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?|[\da-f]{8}-[\da-f]{4}-[\da-f-]{4,40})\s*$/i;
/** What a file calls itself is no kind of picture. */
const OF_THE_FILE = /\b(?:prompt|request|schema|template|config(?:uration)?|generation|json|task)\b/i;
/** A wish, or words to be read. */
const NO_THING = /^(?:for|keep|do not|don't)\s|["\u201C]/i;

/** A phrase with the number of the key that it was told under, and whether it is the scene. */
interface ToldPhrase extends Said {
  line: number;
  scene?: true;
}

/** Where in the caption a key stands, and the field that what is told there belongs to. */
export interface Place {
  context: Context;
  field?: Field;
}

/** What a caption tells, gathered piece by piece. */
export interface Sink {
  /** Begins with another key of the caption. */
  next(): void;
  /** Adds words to a field: a list value by value (or `whole`), what is negated to what is left out. */
  add(field: Field, words: string, more?: { weight?: number; whole?: true }): void;
  /** Adds the scene: the place, or all that is shown where nobody says who is in it. */
  scene(words: string): void;
  /** Adds running words for the whole picture. */
  say(words: string): void;
  /** Adds running words of what to leave out. */
  forbid(words: string): void;
  /** Adds a setting of the program. */
  set(name: string, value: unknown): void;
  network(network: string): void;
  seed(value: unknown): void;
  ratio(ratio: string | undefined): void;
  /** Gives what was told. Of a description the first detail is the subject where nothing else is; of a form it is not. */
  told(isForm?: true): Told;
}

/** Returns a sink with nothing in it. */
export function createSink(): Sink {
  const said: ToldPhrase[] = [];
  let line = 0;
  const held = new Map<Field, number>();
  const texts: string[] = [];
  const negatives: string[] = [];
  const picture = new Map<string, unknown>();
  const networks = new Set<string>();
  let seed: number | undefined;
  let ratio: string | undefined;

  const put = (field: Field, words: string, weight?: number, scene?: true) => {
    const phrase = phraseOf(words);
    const count = held.get(field) ?? 0;
    if (!phrase || count >= MOST_IN_FIELD) return;
    held.set(field, count + 1);
    const weighed = weight === undefined || weight === 1 ? phrase : { ...phrase, weight };
    said.push({ field, phrase: weighed, line, ...(scene ? { scene } : {}) });
  };

  return {
    next() {
      line += 1;
    },
    add(field, typed, { weight, whole } = {}) {
      const words = readable(typed);
      if (isUnset(words) || isShare(words) || (field === 'contentType' && OF_THE_FILE.test(words))) return;
      const shape = shapeIn(field, words);
      if (shape !== null) {
        ratio ??= shape;
        return;
      }
      if (field === 'exclude') {
        for (const one of leftOut(words)) put('exclude', one, weight);
        return;
      }
      const { wishes, exclusions } = apart(words);
      for (const one of exclusions.flatMap(leftOut)) put('exclude', one);
      const isList =
        !whole && LISTS.has(field) && wishes.length <= LONGEST_LIST && splitSentences(wishes).length === 1;
      for (const one of isList ? splitList(wishes) : [wishes]) {
        if (isList && NEGATED.test(one)) for (const forbidden of leftOut(one)) put('exclude', forbidden);
        else if (shapeIn(field, one) !== null) ratio ??= shapeIn(field, one) ?? undefined;
        else put(field, one, weight);
      }
    },
    scene(words) {
      if (!isUnset(words)) put('setting', words, undefined, true);
    },
    say(words) {
      if (words.trim() !== '' && !isNothing(words)) texts.push(words.trim());
    },
    forbid(words) {
      // "no text, no extra limbs": what is left out is the text, not its absence.
      const said = NEGATED.test(words.trim())
        ? leftOut(words)
            .filter((one) => !isNothing(one))
            .join(', ')
        : words;
      if (!isNothing(said)) negatives.push(said.trim().replace(/[.,;\s]+$/, ''));
    },
    set(name, value) {
      const scalar = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
      if (!scalar || value === '' || name === '__proto__' || picture.size >= MOST_SETTINGS) return;
      if (!picture.has(name)) picture.set(name, value);
    },
    network: (network) => void networks.add(network),
    seed(value) {
      const number = numberOf(value);
      if (isSeed(number)) seed ??= number;
      else if (number !== undefined) picture.set('seed', value);
    },
    ratio(value) {
      ratio ??= value;
    },
    told(isForm) {
      // Without anybody in it, the scene is what is shown.
      const isAll = texts.length === 0 && !said.some(({ field }) => field === 'subject');
      const shown = isAll ? said.filter(({ scene }) => scene).map(({ phrase }) => phrase.text) : [];
      const text = [...texts, ...shown].reduce(
        (all, one) => (isIn(folded(all), one) ? all : joined(all, one)),
        '',
      );
      const told: Told = {};
      if (text !== '') told.text = text;
      if (negatives.length > 0) told.negative = negatives.join(', ');
      const rest = isAll ? said.filter(({ scene }) => !scene) : said;
      const kept = withoutRepeats(text !== '' || isForm ? rest : withShown(pictureFirst(rest)), text);
      if (kept.length > 0) told.said = kept;
      if (ratio !== undefined) told.aspectRatio = ratio;
      const parameters: Record<string, unknown> = {};
      if (seed !== undefined) parameters.seed = seed;
      if (networks.size > 0) parameters.stableDiffusion = { networks: [...networks] };
      if (picture.size > 0) parameters.picture = Object.fromEntries(picture);
      if (Object.keys(parameters).length > 0) told.parameters = parameters;
      return told;
    },
  };
}

/** A ratio that says nothing else; of lights and colors it is no shape. */
const shapeIn = (field: Field, words: string): string | null =>
  field === 'lighting' || field === 'colorTone' ? null : ratioAlone(words);

/** Says that nothing is to be there, that nothing was chosen, or something that only a program reads. */
function isUnset(words: string): boolean {
  return isNothing(words) || UNSET.test(words) || TECHNICAL.test(words);
}

/** Parts what is wished for from sentences and lists that only forbid. */
function apart(words: string): { wishes: string; exclusions: string[] } {
  const sentences = splitSentences(words);
  const forbids = (sentence: string) => NEGATED.test(sentence) && sortRules(sentence).wishes.length === 0;
  return {
    wishes: sentences.filter((sentence) => !forbids(sentence)).join(' '),
    exclusions: sentences.filter(forbids).flatMap((sentence) => sortRules(sentence).exclusions),
  };
}

/** Where nothing says what is shown, the first detail does, as in any list of phrases. */
function withShown(said: ToldPhrase[]): ToldPhrase[] {
  if (said.some(({ field }) => field === 'subject')) return said;
  const first = said.find(({ field, phrase }) => field === 'details' && !NO_THING.test(phrase.text));
  return said.map((one) => (one === first ? { ...one, field: 'subject' } : one));
}

/** The kind of picture and what it shows, with all that was told under the same keys, before everything else. */
function pictureFirst(said: readonly ToldPhrase[]): ToldPhrase[] {
  const lines = new Map<number, number>();
  for (const { field, line } of said) {
    const rank = field === 'subject' ? 1 : field === 'action' ? 2 : 3;
    lines.set(line, Math.min(rank, lines.get(line) ?? rank));
  }
  const rank = ({ field, line }: ToldPhrase) => (field === 'contentType' ? 0 : (lines.get(line) ?? 0));
  return said.toSorted((a, b) => rank(a) - rank(b));
}

/** Each phrase once: not again where the running words have it, nor in a second field. */
function withoutRepeats(said: readonly Said[], text: string): Said[] {
  const before = new Set<string>();
  const running = folded(text);
  return said.flatMap(({ field, phrase }) => {
    const key = `${field === 'exclude' ? 'no ' : ''}${folded(phrase.text)}`;
    if (before.has(key) || (!NEVER_SAID.has(field) && isIn(running, phrase.text))) return [];
    before.add(key);
    return [{ field, phrase }];
  });
}

/** Whether a folded text has the words, from the edge of a word to the edge of a word where the script has edges. */
function isIn(text: string, words: string): boolean {
  const sought = folded(words);
  return /^\p{Script=Han}+$/u.test(sought) ? text.includes(sought) : ` ${text} `.includes(` ${sought} `);
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' ')
    .trim();
}

function joined(text: string, more: string): string {
  if (text === '') return more;
  return /[.!?\u3002]$/.test(text) ? `${text} ${more}` : `${text}. ${more}`;
}
