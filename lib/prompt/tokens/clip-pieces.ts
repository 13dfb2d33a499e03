/** CLIP's words: contractions, letters, single digits, runs of signs (openai/CLIP, `simple_tokenizer.py`). */
const PIECES =
  /<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+/giu;

/** The two tokens that a text can hold as they are; they are not merged. */
export const MARKS: ReadonlyMap<string, number> = new Map([
  ['<|startoftext|>', 49_406],
  ['<|endoftext|>', 49_407],
]);

/** As the tokenizer reads it: composed, lower case. What has no whitespace in it can be taken by itself. */
export const normalizeRun = (run: string): string => run.normalize('NFC').toLowerCase();

/** Takes a normalized text and gives its words, in order. */
export const piecesOf = (text: string): readonly string[] => text.match(PIECES) ?? [];
