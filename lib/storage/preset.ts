/** What is stored. Every record is parsed with these schemas on the way in and on the way out. */
import * as z from 'zod/mini';
import { promptSchema } from '../prompt/model.ts';

/** The longest name a preset may have, in UTF-16 units: long enough for a sentence, short enough for a menu. */
export const PRESET_NAME_MAX = 200;

/** Times are milliseconds since 1970. Unknown keys are kept. */
export const presetSchema = z.looseObject({
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
});
export type Preset = z.infer<typeof presetSchema>;

/** A prompt that was inserted or copied, with where and when. */
export const historyEntrySchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  prompt: promptSchema,
  target: z.string(),
  text: z.string(),
  /** The host it was inserted at, or null when it was copied. */
  host: z.nullable(z.string()),
  at: z.number(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
