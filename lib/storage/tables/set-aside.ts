/** A record that could not be read. It is kept as it was, out of the way, until the user decides. */
import * as z from 'zod/mini';
import type { Message } from '../../prompt/message.ts';
import { newestFirst, STORED_TABLES, type Table } from '../table.ts';

const reasonSchema = z.lazy(() =>
  z.custom<Message>(
    (value) =>
      typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string',
  ),
);

const setAsideSchema = z.lazy(() =>
  z.looseObject({
    id: z.string(),
    /** Where it came from; what an import of presets could not read is meant for `presets`. */
    table: z.enum(STORED_TABLES),
    /** Untouched. */
    record: z.unknown(),
    reason: reasonSchema,
    /** When it was set aside, in milliseconds since 1970. */
    at: z.number(),
    /** Set when the user removed it: it is out of sight and can be brought back. */
    removedAt: z.nullable(z.number()),
  }),
);
export type SetAsideRecord = z.infer<typeof setAsideSchema>;

export const setAsideTable: Table<SetAsideRecord> = {
  name: 'setAside',
  schema: setAsideSchema,
  order: newestFirst,
  gone: { id: 'storage.setAsideGone' },
};
