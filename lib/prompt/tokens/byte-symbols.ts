/** The symbols CLIP's merging starts from: one for each byte of UTF-8, and one more for each at the end of a word. */

/** Added to the symbol of a word's last byte: `a</w>` is another symbol than `a`. */
export const END_OF_WORD = 256;

/** Printable bytes come first, in their order, then all others (openai/CLIP, `bytes_to_unicode`). */
const isPrintable = (byte: number) =>
  (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;

/** The letter that stands for each byte in the written merges. */
export const BYTE_LETTERS: readonly string[] = letters();
const SYMBOLS = symbols();

function letters(): string[] {
  let others = 0;
  return Array.from({ length: 256 }, (_, byte) =>
    String.fromCharCode(isPrintable(byte) ? byte : 256 + others++),
  );
}

function symbols(): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const order = [...bytes.filter(isPrintable), ...bytes.filter((byte) => !isPrintable(byte))];
  const table = new Uint8Array(256);
  for (const [symbol, byte] of order.entries()) table[byte] = symbol;
  return table;
}

/** The symbol of a byte, 0 to 255. */
export const symbolOf = (byte: number): number => SYMBOLS[byte] ?? 0;

/** How many bytes a code point has in UTF-8. */
export const bytesOf = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;

/** Writes the symbols of a word into `into`, which holds three for each UTF-16 unit; gives how many there are. */
export function writeSymbols(word: string, into: Int32Array): number {
  let length = 0;
  const put = (byte: number) => {
    into[length++] = symbolOf(byte);
  };
  for (let at = 0; at < word.length; at += 1) {
    let point = word.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    // Half a letter has no bytes: it is written as the replacement character.
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    const more = bytesOf(point) - 1;
    if (more === 0) put(point);
    // As many ones as there are bytes, then a zero.
    else put(((0xff00 >> (more + 1)) & 0xff) | (point >> (6 * more)));
    for (let shift = more - 1; shift >= 0; shift -= 1) put(0x80 | ((point >> (6 * shift)) & 0x3f));
  }
  if (length > 0) into[length - 1] = (into[length - 1] ?? 0) + END_OF_WORD;
  return length;
}
