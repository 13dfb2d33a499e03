/** All steps, in order. A new stored field is one more file here and one more sample in tests/fixtures/storage. */
import type { Migration } from './migration.ts';
import { v001 } from './v001.ts';
import { v002 } from './v002.ts';
import { v003 } from './v003.ts';
import { v004 } from './v004.ts';
import { v005 } from './v005.ts';

export const MIGRATIONS: readonly Migration[] = [v001, v002, v003, v004, v005];

/** The storage version of this code, of the database and of export files alike. */
export const STORAGE_VERSION = MIGRATIONS.at(-1)?.version ?? 0;
