import { VOCABULARY } from '../vocabulary/index.ts';
import { wordSet } from './word-set.ts';

const LISTED = wordSet(`
  cat dog kitten puppy fox wolf bear lion tiger horse bird owl fish whale dragon unicorn robot man woman boy girl child
  baby person people astronaut knight wizard witch warrior samurai fisherman farmer king queen prince princess soldier
  portrait landscape city town village street house castle cottage cabin forest tree flower garden mountain river lake
  ocean sea beach island desert field sky cloud moon sun star car truck train plane ship boat bicycle motorcycle
  spaceship food cake pizza coffee cup bowl apple fruit bottle chair table lamp room kitchen library cafe building
  tower bridge window door old elderly young little small tiny big large giant huge cute beautiful lonely ancient
  modern futuristic medieval red blue green yellow black white golden silver dark bright colorful happy sad angry
  majestic magical mysterious wooden stone glass crystal neon cozy abandoned empty rainy snowy sunny foggy misty
  close wide oil watercolor pencil digital photo photograph painting illustration sketch render drawing group pair
  running walking sitting standing sleeping dancing flying`);

/** Everyday words: capitalised at the start of a field they are not names. The vocabulary's first words are such. */
export const EVERYDAY: ReadonlySet<string> = new Set([
  ...LISTED,
  ...Object.values(VOCABULARY).flatMap((terms) => terms.map((term) => /^[a-z'-]+/.exec(term)?.[0] ?? '')),
]);

/** Names said with `the`. */
const WITH_THE =
  /^(?:.*\s)?(?:Tower|Canyon|Ocean|Sea|River|Desert|Alps|Himalayas|Andes|Rockies|Nebula|Galaxy|Colosseum|Sphinx|Louvre|Parthenon|Kremlin|Acropolis|Pyramids?|Way|Moon|Sun|Sahara|Arctic|Antarctic|Thames|Nile|Seine|Titanic|Taj Mahal|Great Wall.*|Statue of Liberty|Golden Gate Bridge|Brooklyn Bridge|Empire State Building|White House)$/;
const ACRONYM_THINGS = wordSet('UFO DJ TV SUV ATV CD DVD LED AI PC NPC MRI VHS');

/** Takes the words of a noun phrase and tells whether they are a name, and whether it takes `the`. */
export function nameKind(words: readonly string[]): 'none' | 'bare' | 'the' {
  const [first = ''] = words;
  if (words.length === 0 || !words.every(startsUpper)) return 'none';
  if (WITH_THE.test(words.join(' '))) return 'the';
  // X-ray, T-shirt: the capital is a letter, not a name.
  if (/^\p{Lu}-/u.test(first)) return 'none';
  const everyday = (word: string) => EVERYDAY.has(word.toLowerCase());
  if (words.length > 1) return everyday(first) && !isTitled(words, everyday) ? 'none' : 'bare';
  return EVERYDAY.has(first.toLowerCase()) || ACRONYM_THINGS.has(first) ? 'none' : 'bare';
}

/** Everyday words that begin a name when one follows: Queen Victoria, but Queen Bee. */
const TITLES = wordSet('king queen prince princess emperor empress knight mother father brother sister');

function isTitled([title = '', ...rest]: readonly string[], everyday: (word: string) => boolean): boolean {
  return TITLES.has(title.toLowerCase()) && rest.some((word) => !everyday(word));
}

const SMALL_IN_NAMES = wordSet('of the and de van von der da di du la le del bin al');

function startsUpper(word: string, at: number): boolean {
  return /^\p{Lu}/u.test(word) || (at > 0 && (SMALL_IN_NAMES.has(word) || /^[\d&]/.test(word)));
}
