import type { FieldKey } from '../../../fields.ts';
import type { Phrase } from '../../../model.ts';
import { isSeed } from '../../../seed.ts';
import { splitList, splitSentences } from '../../labels/split.ts';
import { isNothing, leftOut, phraseOf, sortRules } from '../../labels/values.ts';
import type { Told } from '../../told.ts';
import { numberOf } from '../values.ts';
import { isShare } from './colors.ts';

type Field = Exclude<FieldKey, 'aspectRatio'>;

/** A form with thousands of chips could not be used. */
const MOST_IN_FIELD = 100;
const MOST_SETTINGS = 60;
/** A list in one text is told value by value where it is no longer than this. */
const LONGEST_LIST = 200;
/** What the running words do not say, though they have the words: `stone` is a color, and a pedestal of stone is none. */
const NEVER_SAID: ReadonlySet<Field> = new Set(['exclude', 'colorTone']);
const LISTS: ReadonlySet<Field> = new Set(['style', 'colorTone', 'lighting', 'mood', 'framing']);
/** What an interface says where nothing was chosen. */
const UNSET =
  /^\s*(?:(?:auto(?:matic)?|default|opaque|present|absent|yes|no|true|false)\s*$|none\s*[(,:\u2014-])/i;
/** Names of files, and addresses. */
const TECHNICAL =
  /^\s*(?:(?:https?:\/\/|data:)\S+|[\w./\\-]{1,200}\.(?:png|jpe?g|webp|gif|svg|tiff?|pdf|ttf|otf)|\.?(?:png|jpe?g|webp|svg))\s*$/i;
/** What a file calls itself is no kind of picture. */
const OF_THE_FILE = /\b(?:prompt|request|schema|template|config(?:uration)?|generation|json|task)\b/i;
const NEGATED = /^(?:no|without|avoid|not)\s/i;

/** What a caption tells, gathered piece by piece. */
export interface Sink {
  /** Adds words to a field: a list value by value, what is negated to what is left out. */
  add(field: Field, words: string, weight?: number): void;
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
  /** Adds parameters under a family of their own. */
  parameter(family: string, name: string, value: unknown): void;
  has(field: Field): boolean;
  told(): Told;
}

/** Returns a sink with nothing in it. */
export function createSink(): Sink {
  const fields = new Map<Field, Phrase[]>();
  const texts: string[] = [];
  const scenes: string[] = [];
  const negatives: string[] = [];
  const picture = new Map<string, unknown>();
  const families = new Map<string, Record<string, unknown>>();
  const networks = new Set<string>();
  let seed: number | undefined;
  let ratio: string | undefined;

  const put = (field: Field, words: string, weight?: number) => {
    const phrase = phraseOf(words);
    const held = fields.get(field) ?? [];
    if (!phrase || held.length >= MOST_IN_FIELD) return;
    fields.set(field, [...held, weight === undefined || weight === 1 ? phrase : { ...phrase, weight }]);
  };

  return {
    add(field, words, weight) {
      if (isUnset(words) || isShare(words) || (field === 'contentType' && OF_THE_FILE.test(readable(words))))
        return;
      if (field === 'exclude') {
        for (const one of leftOut(words)) put('exclude', one, weight);
        return;
      }
      const { wishes, exclusions } = apart(readable(words));
      for (const one of exclusions.flatMap(leftOut)) put('exclude', one);
      const isList = LISTS.has(field) && wishes.length <= LONGEST_LIST && splitSentences(wishes).length === 1;
      for (const one of isList ? splitList(wishes) : [wishes]) {
        if (isList && NEGATED.test(one)) for (const forbidden of leftOut(one)) put('exclude', forbidden);
        else put(field, one, weight);
      }
    },
    scene(words) {
      if (!isUnset(words)) scenes.push(words.trim());
    },
    say(words) {
      if (!isNothing(words)) texts.push(words.trim());
    },
    forbid(words) {
      if (!isNothing(words)) negatives.push(words.trim().replace(/[.,;\s]+$/, ''));
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
    parameter(family, name, value) {
      families.set(family, { ...families.get(family), [name]: value });
    },
    has: (field) => fields.has(field),
    told() {
      // Without anybody in it, the scene is what is shown.
      const isAll = texts.length === 0 && !fields.has('subject');
      if (isAll) texts.push(...scenes.splice(0));
      if (scenes.length > 0) {
        const phrases = scenes
          .splice(0)
          .map((text) => phraseOf(text))
          .filter((one) => one !== null);
        fields.set('setting', [...phrases, ...(fields.get('setting') ?? [])]);
      }
      const text = texts.reduce((all, one) => (isIn(folded(all), one) ? all : joined(all, one)), '');
      const told: Told = {};
      if (text !== '') told.text = text;
      if (negatives.length > 0) told.negative = negatives.join(', ');
      const kept = withoutRepeats(fields, text);
      if (kept.size > 0) told.fields = Object.fromEntries(kept);
      if (ratio !== undefined) told.aspectRatio = ratio;
      const parameters: Record<string, unknown> = Object.fromEntries(families);
      if (seed !== undefined) parameters.seed = seed;
      if (networks.size > 0) parameters.stableDiffusion = { networks: [...networks] };
      if (picture.size > 0) parameters.picture = Object.fromEntries(picture);
      if (Object.keys(parameters).length > 0) told.parameters = parameters;
      return told;
    },
  };
}

/** Says that nothing is to be there, or that nothing was chosen. */
function isUnset(words: string): boolean {
  return isNothing(words) || UNSET.test(words) || TECHNICAL.test(words);
}

/** Words that a program wrote as one: `product_shot`. */
function readable(words: string): string {
  return /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u.test(words) ? words.replaceAll('_', ' ') : words;
}

/** Parts what is wished for from sentences and lists that only forbid. */
function apart(words: string): { wishes: string; exclusions: string[] } {
  if (!/\b(?:no|without|avoid|not)\s/i.test(words)) return { wishes: words, exclusions: [] };
  const sentences = splitSentences(words);
  const forbids = (sentence: string) => NEGATED.test(sentence) && sortRules(sentence).wishes.length === 0;
  return {
    wishes: sentences.filter((sentence) => !forbids(sentence)).join(' '),
    exclusions: sentences.filter(forbids).flatMap((sentence) => sortRules(sentence).exclusions),
  };
}

/** Each phrase once: not again where the running words have it, nor in a second field. */
function withoutRepeats(fields: ReadonlyMap<Field, Phrase[]>, text: string): Map<Field, Phrase[]> {
  const said = new Set<string>();
  const running = folded(text);
  const kept = new Map<Field, Phrase[]>();
  for (const [field, phrases] of fields) {
    const fresh = phrases.filter(({ text: words }) => {
      const key = `${field === 'exclude' ? 'no ' : ''}${folded(words)}`;
      if (said.has(key) || (!NEVER_SAID.has(field) && isIn(running, words))) return false;
      said.add(key);
      return true;
    });
    if (fresh.length > 0) kept.set(field, fresh);
  }
  return kept;
}

/** Whether a folded text has the words, from the edge of a word to the edge of a word. */
function isIn(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${folded(words)} `);
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
