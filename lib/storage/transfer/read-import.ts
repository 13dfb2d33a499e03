/** Reads an import file as far as its rows: what it is, not yet whether each row is good. */
import type { Message } from '../../prompt/message.ts';
import { STORAGE_VERSION } from '../migrations/index.ts';
import { err, ok, type Result } from '../result.ts';
import { describeJson } from './describe-json.ts';
import { EXPORT_FORMAT, tooLarge } from './format.ts';
import { stripKeys } from './strip-keys.ts';

export interface ImportFile {
  /** The storage version its presets were written in. */
  version: number;
  /** Raw: each is a preset or a bare prompt, if it is good. */
  rows: unknown[];
}

type Json = Record<string, unknown>;

/**
 * Takes an export file, a preset, a prompt in the exchange format, or a list of presets and prompts. Pure.
 * @param source the text of the file; or its size in bytes alone, to refuse it before it is read (then there are no rows)
 * @returns an error when it is too large, no JSON, of another format or too new
 */
export function readImport(source: string | { size: number }): Result<ImportFile> {
  const size = typeof source === 'string' ? byteLength(source) : source.size;
  const refused = tooLarge(size);
  if (refused) return { ok: false, error: refused };
  if (typeof source !== 'string') return ok({ version: STORAGE_VERSION, rows: [] });
  const text = source.replace(/^\uFEFF/, '');
  if (text.trim() === '') return err('import.empty');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return err('import.notJson');
  }
  try {
    return readValue(stripKeys(parsed));
  } catch {
    return err('import.tooDeep');
  }
}

function readValue(value: unknown): Result<ImportFile> {
  const rows = Array.isArray(value) ? value : [value];
  if (isObject(value) && ('format' in value || 'presets' in value)) return readExport(value);
  if (!rows.some(looksRight)) return anotherFormat(describeJson(value));
  return ok({ version: STORAGE_VERSION, rows });
}

function readExport({ format, version, presets }: Json): Result<ImportFile> {
  if (format !== EXPORT_FORMAT) {
    const holds: Message =
      typeof format === 'string'
        ? { id: 'import.format', params: { format: [format] } }
        : { id: 'import.noFormat' };
    return anotherFormat(holds);
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err('import.noVersion');
  }
  if (version > STORAGE_VERSION) return err('import.newer', { version, known: STORAGE_VERSION });
  if (!Array.isArray(presets)) return err('import.noList');
  return ok({ version, rows: presets });
}

const anotherFormat = (holds: Message) => err('import.anotherFormat', { holds });

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const looksRight = (row: unknown) => isObject(row) && ('prompt' in row || 'subject' in row);

/** UTF-8 bytes; the text is encoded only when its length leaves a doubt. */
function byteLength(text: string): number {
  const most = text.length * 3;
  return tooLarge(most) === null || tooLarge(text.length) !== null
    ? text.length
    : new TextEncoder().encode(text).length;
}
