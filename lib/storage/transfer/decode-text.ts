/** The text of a file that a user chose. */
import { err, ok, type Result } from '../result.ts';

/**
 * Reads UTF-8, and UTF-16 where the file begins with its mark, as editors on Windows write it.
 * @returns an error for anything else: read as UTF-8 its letters would be lost without a word
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return err('import.notUnicode');
  }
}
