import { fold } from '../answer/lines.ts';
import { isNothing, trimmed } from './values.ts';

/** English labels that are named in a sentence as they are: `the headline "..."`. */
const NAMED =
  /^(?:text|headline|title|tagline|slogan|caption|subtitle|inscription|name|brand name|company name)$/;
const ENGLISH = /^[a-z -]+$/;
const WORDS_OF_ENGLISH =
  /^(?:text|copy|words?|wording|on-image|headline|title|tagline|slogan|caption|subtitle|inscription|name|brand|company)/;

/**
 * Takes a label for words that are to be read in the picture and what stands behind it, and gives the phrases that say
 * so, with the words in quotes; null where it says that there are none to be.
 */
export function wordsInPicture(label: string, value: string): string[] | null {
  const name = label.toLowerCase().trim();
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (
    lines.every(
      (line) => isNothing(line) || /^(?:no|without(?: any)?) (?:text|words|lettering)\W*$/i.test(line),
    )
  )
    return null;
  return lines.map((line) => phrase(name, line));
}

function phrase(name: string, line: string): string {
  const quoted = /"[^"]+"|'[^']+'/.test(fold(line));
  const english = ENGLISH.test(name) && WORDS_OF_ENGLISH.test(name);
  const noun = !english ? name : `the ${NAMED.test(name) ? name : 'text'}`;
  if (quoted)
    return /^["'\u201C\u2018\u00AB\u300C\u300E]/.test(line.trim())
      ? `${noun} ${line.replace(/[.,;]+$/, '')}`
      : trimmed(line);
  const words = trimmed(line);
  const short = words.split(/\s+/).length <= 8;
  // `bold, centered` says how the words look, `Brew & Bean` which they are.
  if (english && short && /^[a-z]/.test(words)) return `${words} ${NAMED.test(name) ? name : 'text'}`;
  return short ? `${noun} "${words}"` : words;
}
