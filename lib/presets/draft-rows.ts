/** The two rows of the table `drafts`: the draft, and the one before the last replacement. */
import * as z from 'zod/mini';
import { EMPTY_PROMPT } from '../prompt/model.ts';
import { type Draft, draftSchema } from './preset.ts';

export const CURRENT = 'current';
export const PREVIOUS = 'previous';

/** What took the place of the former draft. */
export const replaceReasonSchema = z.enum(['clear', 'preset', 'selection', 'history']);
export type ReplaceReason = z.infer<typeof replaceReasonSchema>;

/** A draft that was replaced, and by what. */
export const previousDraftSchema = z.extend(draftSchema, {
  why: replaceReasonSchema,
  /** For the undo message: the preset's name, the first words of the selection ... */
  label: z.string(),
  /** When it was replaced, in milliseconds since 1970. */
  replacedAt: z.number(),
});
export type PreviousDraft = z.infer<typeof previousDraftSchema>;

/** @returns what a user starts with */
export function emptyDraft(): Draft {
  return { prompt: structuredClone(EMPTY_PROMPT), updatedAt: 0 };
}

/** @returns the record without its key, which belongs to the table and not to the draft */
export function withoutId<T extends object>(record: T): T {
  const { id: _, ...rest } = record as T & { id?: unknown };
  return rest as unknown as T;
}
