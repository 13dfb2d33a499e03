/** The file of shown boxes: what it is, and reading it as far as its rows. */
import { err, ok, type Result } from '../result.ts';
import { BOXES_MAX } from '../tables/boxes.ts';
import { stripKeys } from './strip-keys.ts';

export const BOXES_FORMAT = 'prompt-easel-boxes';
/** Its own version, apart from the storage's: the shape of a box changes seldom. */
export const BOXES_VERSION = 1;
/** The largest file that is read, in bytes (5 MB): all boxes that may be kept, with 5 kB for each. */
export const BOXES_MAX_BYTES = 5 * 1024 * 1024;

/** Whether a text is meant to be a file of boxes, good or bad; everything else is for `readImport`. */
export function isBoxesFile(text: string): boolean {
  if (!text.includes(BOXES_FORMAT)) return false;
  try {
    return (JSON.parse(withoutMark(text)) as { format?: unknown } | null)?.format === BOXES_FORMAT;
  } catch {
    return false;
  }
}

/** Returns the raw rows; an error when the file as a whole cannot be taken. */
export function readBoxesFile(text: string): Result<unknown[]> {
  // A UTF-16 unit makes at least one byte.
  if (text.length > BOXES_MAX_BYTES)
    return err('import.boxesTooLarge', { max: BOXES_MAX_BYTES / 1024 / 1024 });
  if (!isBoxesFile(text)) return err('import.notBoxes');
  let file: Record<string, unknown>;
  try {
    file = stripKeys(JSON.parse(withoutMark(text))) as Record<string, unknown>;
  } catch {
    return err('import.boxesTooDeep');
  }
  const { version, boxes } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err('import.boxesNoVersion');
  if (version > BOXES_VERSION) return err('import.newer', { version, known: BOXES_VERSION });
  if (!Array.isArray(boxes)) return err('import.boxesNoList');
  if (boxes.length > BOXES_MAX) return err('import.manyBoxes', { count: boxes.length, max: BOXES_MAX });
  return ok(boxes);
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');
