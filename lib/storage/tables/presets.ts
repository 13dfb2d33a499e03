/** A prompt that was saved under a name. */
import * as z from 'zod/mini';
import { promptSchema } from '../../prompt/model.ts';
import type { Table } from '../table.ts';

/** The longest name a preset may have, in UTF-16 units: long enough for a sentence, short enough for a menu. */
export const PRESET_NAME_MAX = 200;

/** Times are milliseconds since 1970. Unknown keys are kept. */
export const presetSchema = z.lazy(() =>
  z.looseObject({
    id: z.string().check(z.minLength(1)),
    name: z.string().check(z.minLength(1), z.maxLength(PRESET_NAME_MAX)),
    folder: z.string(),
    tags: z.array(z.string()),
    favorite: z.boolean(),
    prompt: promptSchema,
    createdAt: z.number(),
    updatedAt: z.number(),
    /** Null until it is used. */
    usedAt: z.nullable(z.number()),
    /** Set when deleted: it is out of sight and can be brought back. */
    deletedAt: z.nullable(z.number()),
  }),
);
export type Preset = z.infer<typeof presetSchema>;

let collator: Intl.Collator | null = null;

/** By name as people sort, then by id so that the order never jumps. */
export function byName(a: Preset, b: Preset): number {
  // Not before it is needed: the background, which wakes for a click, compares no names.
  collator ??= new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** Favorites first, then the recently used, then by name. */
export function byUse(a: Preset, b: Preset): number {
  return Number(b.favorite) - Number(a.favorite) || byRecency(a, b);
}

/** Favorites by name, so that a menu stays where the hand knows it, then the recently used, then by name. */
export function byMenu(a: Preset, b: Preset): number {
  if (a.favorite && b.favorite) return byName(a, b);
  return byUse(a, b);
}

function byRecency(a: Preset, b: Preset): number {
  return (b.usedAt ?? Number.NEGATIVE_INFINITY) === (a.usedAt ?? Number.NEGATIVE_INFINITY)
    ? byName(a, b)
    : (b.usedAt ?? Number.NEGATIVE_INFINITY) - (a.usedAt ?? Number.NEGATIVE_INFINITY);
}

export const presetsTable: Table<Preset> = {
  name: 'presets',
  schema: presetSchema,
  order: byUse,
  gone: { id: 'storage.presetGone' },
};
