import { escapePlain } from './escape-plain.ts';
import { withoutNumberSign } from './without-number-sign.ts';

/**
 * Takes cleaned text for a model that ignores weights but is run in local programs that read them all the same: what
 * any of them takes for a command (brackets, bars, comments, wildcards, operators) becomes plain punctuation, because
 * their escapes would be words to the others. `hex` leaves the sign of a color, which FLUX.2 reads.
 */
export function escapeLocal(text: string, hex = false): string {
  const plain = escapePlain(text);
  if (!/[()[\]{}|\\/_<#]|AND|BREAK|embedding:/.test(plain)) return plain;
  const named = hex ? plain : withoutNumberSign(plain);
  return named
    .replace(/\\+/g, ' ')
    .replace(/[|/]{2,}|\|/g, '/')
    .replace(/\/(?=\*)/g, '')
    .replace(/_{2,}/g, '_')
    .replace(/ ?[()[\]{}]+ ?/g, ', ')
    .replace(/<(?=[\p{L}_])/gu, '< ')
    .replace(/\bembedding:(?=\S)/gi, '$& ')
    .replace(/\b(?:AND|BREAK)\b/g, (word) => word.toLowerCase());
}
