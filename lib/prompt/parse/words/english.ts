import { lexemeOf } from './lexeme.ts';
import { type Token, tokenize } from './tokens.ts';

/** Small words of languages that one may take for English by their letters; none of them is an English word as well. */
const FOREIGN = new Set(
  `der das und ein eine einer einem einen eines mit auf im dem den des von zu zur zum ohne bei unter über für nicht ist sind
  le la les un une du dans avec sur sous sans et aux au est sont pour qui ses
  el los las una unas unos del con sin en y por para sobre bajo entre su sus al
  il lo gli uno nel nella della dello dei degli delle sul sulla di da che con per e è
  os as uma um com sem do dos das na nas em ao pelo pela à não
  het een van met op zonder voor aan bij naar en och ett på med utan är på og et er ikke
  w z na i ze bez się je ve bir ile`.split(/\s+/),
);
/** A few unknown words may be a name. */
const TOO_SHORT_TO_TELL = 3;
const isAscii = (tokens: readonly Token[]) =>
  tokens.every(({ text }) => !/[^\x20-\x7E\u2018-\u201D]/.test(text));

/** Takes a text and tells whether it is English, or a list of words that may as well be; cheap, by its small words. */
export function isEnglish(text: string): boolean {
  return areEnglish(tokenize(text));
}

/** The same for tokens. */
export function areEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  let small = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind === 'foreign') words += 1;
    if (token.kind !== 'word' || /\d/.test(token.text)) continue;
    const { lower, known: listed, closed } = lexemeOf(token);
    words += 1;
    if (FOREIGN.has(lower)) foreign += 1;
    else if (closed) small += 1;
    // A name tells nothing: it counts as half a word.
    if (FOREIGN.has(lower)) continue;
    if (closed || listed) known += 1;
    else if (/^\p{Lu}/u.test(token.text)) known += 0.5;
  }
  // Numbers and signs are as English as anything.
  if (words === 0) return true;
  if (foreign === 0) return known >= words * 0.5 || (words <= TOO_SHORT_TO_TELL && isAscii(tokens));
  return known >= words * 0.6 && foreign <= small + 1;
}
