/** How insertion went at one place, as it is stored. */
import * as z from 'zod/mini';
import { newestFirst, type Table } from '../table.ts';
import { timeSchema } from './boxes.ts';

/** How many places are kept; the oldest go. */
export const HEALTH_MAX = 500;
/** The longest id and name of a place, in UTF-16 units; a host has at most 253 (RFC 1035). */
export const PLACE_MAX = 260;

/** The form of the words for outcomes and strategies: short, lower case, joined by hyphens. */
const wordSchema = z.lazy(() => z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)));

/** Times are milliseconds since 1970. Unknown keys are kept. */
const siteHealthSchema = z.lazy(() =>
  z.looseObject({
    /** The id of the site; the host where the site is unknown. */
    id: z.string().check(z.minLength(1), z.maxLength(PLACE_MAX)),
    name: z.string().check(z.maxLength(PLACE_MAX)),
    /** When a text was last proved to be in the box; null until then. */
    lastSuccess: z.nullable(timeSchema),
    /** The strategy that wrote it. */
    strategy: z.nullable(wordSchema),
    /** How often each outcome came. */
    counts: z.record(wordSchema, z.int().check(z.minimum(0))),
    /** Since when the selectors known of this site find nothing; null while they do. */
    changedSince: z.nullable(timeSchema),
    /** When the counting began. */
    since: timeSchema,
    /** The last change: the oldest go first. */
    at: timeSchema,
  }),
);
export type SiteHealth = z.infer<typeof siteHealthSchema>;

export const healthTable: Table<SiteHealth> = {
  name: 'health',
  schema: siteHealthSchema,
  order: newestFirst,
  most: HEALTH_MAX,
  gone: { id: 'storage.healthGone' },
};
