/** The file of shown boxes: what it is, and reading it as far as its rows. */
import { BOXES_MAX } from '../boxes.ts';
import { err, ok, type Result } from '../result.ts';
import { stripKeys } from './strip-keys.ts';

export const BOXES_FORMAT = 'prompt-easel-boxes';
/** Its own version, apart from the storage's: the shape of a box changes seldom. */
export const BOXES_VERSION = 1;
/** The largest file that is read, in bytes (5 MB): all boxes that may be kept, with 5 kB for each. */
export const BOXES_MAX_BYTES = 5 * 1024 * 1024;

const BAD = 'export the boxes again, then import that file.';

/** Whether a text is meant to be a file of boxes, good or bad; everything else is for `readImport`. */
export function isBoxesFile(text: string): boolean {
  if (!text.includes(BOXES_FORMAT)) return false;
  try {
    return (JSON.parse(withoutMark(text)) as { format?: unknown } | null)?.format === BOXES_FORMAT;
  } catch {
    return false;
  }
}

/** @returns the raw rows; one clear sentence when the file as a whole cannot be taken */
export function readBoxesFile(text: string): Result<unknown[]> {
  // A UTF-16 unit makes at least one byte.
  if (text.length > BOXES_MAX_BYTES)
    return err(`This file of boxes has more than ${BOXES_MAX_BYTES / 1024 / 1024} MB: ${BAD}`);
  if (!isBoxesFile(text)) return err(`This is not a file of boxes: ${BAD}`);
  let file: Record<string, unknown>;
  try {
    file = stripKeys(JSON.parse(withoutMark(text))) as Record<string, unknown>;
  } catch {
    return err(`This file is nested too deeply to be one of boxes: ${BAD}`);
  }
  const { version, boxes } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err(`This file does not say which version it has: ${BAD}`);
  if (version > BOXES_VERSION) {
    return err(
      `This file was written by a newer Prompt Easel (version ${version}, this one knows up to ${BOXES_VERSION}): ` +
        'update the extension, then import it again.',
    );
  }
  if (!Array.isArray(boxes)) return err(`This file is damaged, it holds no list of boxes: ${BAD}`);
  if (boxes.length > BOXES_MAX)
    return err(`This file holds ${boxes.length} boxes, and ${BOXES_MAX} is the most: import fewer at once.`);
  return ok(boxes);
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');
