/** How insertion went at one place, as it is stored. */
import * as z from 'zod/mini';
import { timeSchema } from './box.ts';

/** The longest id and name of a place, in UTF-16 units; a host has at most 253 (RFC 1035). */
export const PLACE_MAX = 260;

/** The form of the words for outcomes and strategies: short, lower case, joined by hyphens. */
const wordSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** Times are milliseconds since 1970. Unknown keys are kept. */
export const siteHealthSchema = z.looseObject({
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
});
export type SiteHealth = z.infer<typeof siteHealthSchema>;

/** A site or a host, as the user reads it. */
export type HealthPlace = Pick<SiteHealth, 'id' | 'name'>;

/** What came of one insertion; `OutcomeStatus` and `strategy` of lib/insert/outcome.ts fit. */
export interface HealthOutcome {
  status: string;
  strategy?: string | undefined;
}

/** @returns the row with one outcome more; only `inserted` was proved, so only that is a success */
export function withOutcome(row: SiteHealth, outcome: HealthOutcome, at: number): SiteHealth {
  const { status, strategy = null } = outcome;
  const before = Object.hasOwn(row.counts, status) ? (row.counts[status] ?? 0) : 0;
  const success = status === 'inserted' ? { lastSuccess: at, strategy } : {};
  return { ...row, counts: { ...row.counts, [status]: before + 1 }, ...success, at };
}

/** @returns a row that was cleared, together with what was counted since: the sum of both */
export function joinHealth(former: SiteHealth, since: SiteHealth): SiteHealth {
  const counts = { ...former.counts };
  for (const [status, count] of Object.entries(since.counts)) {
    counts[status] = (Object.hasOwn(counts, status) ? (counts[status] ?? 0) : 0) + count;
  }
  const last = since.lastSuccess === null ? former : since;
  return {
    ...since,
    counts,
    lastSuccess: last.lastSuccess,
    strategy: last.strategy,
    changedSince: former.changedSince ?? since.changedSince,
    since: former.since,
  };
}
