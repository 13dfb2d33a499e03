/** Removed: zero-width spaces and joiners of nothing, soft hyphens, byte order marks, bidi embeddings and overrides. */
const GARBAGE = /[\u00AD\u061C\u180E\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
/** Tag characters are kept in flags (England, Scotland, Wales); elsewhere they are invisible text. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
/** A joiner joins: between two letters, marks or pictures it is part of the word or emoji, elsewhere it is nothing. */
const STRAY_JOINER =
  /(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier})[\u200C\u200D]|[\u200C\u200D](?!\p{L}|\p{M}|\p{So}|\p{Extended_Pictographic})/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const CONTROL = /[\p{Cc}\u2028\u2029\s]+/gu;
const PLAIN = /^[\x20-\x7E]*$/;

/**
 * Takes any text and gives one line of it: line ends, tabs and control characters become single spaces, invisible
 * garbage goes, curly quotes are straightened (one Dream client broke on them). Letters of every script and emoji
 * sequences stay as they are. The ends are trimmed. Never throws.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .replace(LONE_SURROGATE, '')
    .replace(GARBAGE, '')
    .replace(TAGS, '$1')
    .replace(CONTROL, ' ')
    .replace(STRAY_JOINER, '')
    .replace(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replace(/[\u201C-\u201F]/g, '"')
    .replace(/ {2,}/g, ' ')
    .trim();
}
