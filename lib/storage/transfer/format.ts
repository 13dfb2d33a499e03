/** What an export file is. */
import type { Message } from '../../prompt/message.ts';

export const EXPORT_FORMAT = 'prompt-easel';

/** The largest file that is read, in bytes (20 MB): more than 10,000 presets, and a browser tab can still hold it. */
export const IMPORT_MAX_BYTES = 20 * 1024 * 1024;

const MB = 1024 * 1024;

/**
 * For refusing a file by its size, without reading it.
 * @param size in bytes
 * @returns what to tell the user, or null when the size is fine
 */
export function tooLarge(size: number): Message | null {
  if (size <= IMPORT_MAX_BYTES) return null;
  const shown = Math.ceil((size / MB) * 10) / 10;
  return { id: 'import.tooLarge', params: { size: shown, max: IMPORT_MAX_BYTES / MB } };
}
