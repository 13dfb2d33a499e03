/** A record that could not be read. It is kept as it was, out of the way, until the user decides. */
import * as z from 'zod/mini';

export const setAsideSchema = z.looseObject({
  id: z.string(),
  /** Where it came from; what an import of presets could not read is meant for `presets`. */
  table: z.enum(['presets', 'drafts', 'history', 'boxes', 'health', 'targets', 'workspace', 'actions']),
  /** Untouched. */
  record: z.unknown(),
  /** One sentence. */
  reason: z.string(),
  /** When it was set aside, in milliseconds since 1970. */
  at: z.number(),
  /** Set when the user removed it: it is out of sight and can be brought back. */
  removedAt: z.nullable(z.number()),
});
export type SetAsideRecord = z.infer<typeof setAsideSchema>;
