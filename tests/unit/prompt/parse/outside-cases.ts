import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldKey } from '../../../../lib/prompt/fields.ts';

/** Words that a text must hold or must not hold; `re:` and `RE:` open a regular expression (`RE:` minds case). */
export interface Words {
  has?: string[];
  not?: string[];
}

/** What a field must hold: its whole text (case, articles and end signs aside), nothing, or some words. */
export type Held = string | null | (Words & { weight?: number });

export interface Printed extends Words {
  target: string;
  equals?: string;
  negativeHas?: string[];
  negativeNot?: string[];
}

/** One labelled text. tests/fixtures/reading/README.md says what each key means. */
export interface OutsideCase {
  id: string;
  kind: string;
  category?: string;
  challenge?: string;
  source: string;
  text: string;
  from?: string;
  fields?: Partial<Record<FieldKey | 'exclude', Held>>;
  params?: Record<string, unknown>;
  same?: boolean;
  prints?: Printed[];
  checks?: Words & { target?: string };
}

const FOLDER = join(import.meta.dirname, '../../../fixtures/reading');

/** Returns every case of tests/fixtures/reading, file by file. Throws if a line is not JSON. */
export function outsideCases(): OutsideCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as OutsideCase);
}
