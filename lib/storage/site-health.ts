/** How the row of a place counts: pure functions of rows. */
import type { SiteHealth } from './tables/health.ts';

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
