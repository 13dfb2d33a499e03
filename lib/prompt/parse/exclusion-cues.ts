/** What the reader of exclusions looks for: English on its own, all other languages at once. */
import {
  CHINESE,
  GERMANIC,
  JAPANESE,
  KOREAN,
  type Language,
  OTHERS,
  ROMANCE,
} from './data/exclusion-languages.ts';

/** Words of a language with blanks between its words. */
const WORDED = [...GERMANIC, ...ROMANCE, ...OTHERS];
const ALL = [...WORDED, CHINESE, JAPANESE, KOREAN];

const oneOf = (key: keyof Language, languages: readonly Language[]) =>
  languages.flatMap((language) => language[key] ?? []).join('|');

/** What the reader of exclusions asks of a text's language. Blanks are counted: a run of thousands must cost no more. */
export interface Cues {
  /** The cue at the beginning of a phrase. */
  before: RegExp;
  /** Whether a cue is an order. */
  order: RegExp;
  /** The cue at its end, null if the language has none. */
  after: RegExp | null;
  /** Between two things; also a cue that is said once more. */
  divider: RegExp;
  /** Stands before the last thing of a list, or of two. */
  or: RegExp;
  /** The same, where the list is an order and no wish can follow. */
  and: RegExp;
  place: RegExp;
  never: RegExp;
}

const ANY = '(?:any |other |visible )?';
const ENGLISH_ORDER =
  "(?:please )?(?:do not|don['’]t|never) (?:include|show|add|use|put)|(?:please )?(?:avoid|exclude|excluding|omit):?|must not (?:include|show|contain)";
const ENGLISH_BEFORE = `(?:there (?:is|are|should be|must be) )?(?:no|zero)(?!-)|without|free of|${ENGLISH_ORDER}`;

/** English. What has a capital further in is a name: `Painters Without Borders`. */
export const ENGLISH: Cues = {
  before: new RegExp(
    String.raw`(?<![\p{L}\p{N}'’-])(?:${ENGLISH_BEFORE})\s+${ANY}(?=[\p{L}\p{N}"\uE001])`,
    'iu',
  ),
  order: new RegExp(`^(?:${ENGLISH_ORDER})`, 'iu'),
  after: null,
  divider:
    /\s{0,3}(?:[,，、]\s*(?:(?:and|or|nor)\b)?|\b(?:and|or|nor)\b|\/)\s*(?:(?:no|without)\s+)?(?:any\s+)?/gi,
  or: /(?:^|\s)(?:or|nor)\s/i,
  and: /(?:^|\s)(?:and|or|nor)\s/i,
  place:
    /\s{1,3}(?:(?:anywhere )?(?:in|on|within|to) (?:the|this|my) (?:image|picture|photo|photograph|frame|scene|shot|background|design|composition|illustration)|allowed|please|visible|at all|whatsoever)$/i,
  never:
    /^(?:one|longer|matter|more|less|doubt|entry|parking|smoking|other|such|sooner|better|idea|need|way|problem|number|\d+(?![a-z\d]))/i,
};

const before = `(?:(?<![\\p{L}\\p{M}\\p{N}'’-])(?:${oneOf('before', WORDED)}|${oneOf('order', WORDED)})(?:\\s+|(?<=['’\\s]))|${CHINESE.before})(?=[\\p{L}\\p{N}"\\uE001])`;
const or = `(?:(?<![\\p{L}\\p{M}])(?:${oneOf('or', WORDED)}|und|y|e|et|и|och|og|ve|و)(?![\\p{L}\\p{M}])|(?<=\\p{L}{2})(?:${CHINESE.or})(?=\\p{L}{2})|(?<=[\\p{Script=Han}\\p{Script=Katakana}ー])(?:${JAPANESE.or})(?=\\p{L}{2}))`;

/** All other languages at once: what is a cue in one is no word of a prompt in another. */
export const OTHER_LANGUAGES: Cues = {
  before: new RegExp(before, 'iu'),
  order: new RegExp(`^(?:${oneOf('order', WORDED)})(?![\\p{L}\\p{M}])`, 'iu'),
  after: new RegExp(`(?:${oneOf('after', ALL)})$`, 'iu'),
  divider: new RegExp(`\\s{0,3}(?:[,，、،/]\\s*(?:${or})?|${or})\\s*(?:${before})?`, 'giu'),
  and: new RegExp(or, 'iu'),
  or: new RegExp(`(?<![\\p{L}\\p{M}])(?:${oneOf('or', WORDED)})(?![\\p{L}\\p{M}])|或`, 'iu'),
  place: new RegExp(`\\s{1,3}(?:${oneOf('place', ALL)})$`, 'iu'),
  never: new RegExp(`^(?:(?:${oneOf('never', WORDED)})(?![\\p{L}\\p{M}])|${CHINESE.never})`, 'iu'),
};
