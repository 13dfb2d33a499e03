/** A prompt that was inserted or copied, with where and when. */
import * as z from 'zod/mini';
import { promptSchema } from '../../prompt/model.ts';
import { newestFirst, type Table } from '../table.ts';

/** How many entries are kept; the oldest go. */
export const HISTORY_MAX = 500;

const historyEntrySchema = z.lazy(() =>
  z.looseObject({
    id: z.string().check(z.minLength(1)),
    prompt: promptSchema,
    target: z.string(),
    text: z.string(),
    /** The host it was inserted at, or null when it was copied. */
    host: z.nullable(z.string()),
    at: z.number(),
  }),
);
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const historyTable: Table<HistoryEntry> = {
  name: 'history',
  schema: historyEntrySchema,
  order: newestFirst,
  most: HISTORY_MAX,
  gone: { id: 'storage.entryGone' },
};
