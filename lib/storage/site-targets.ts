/** The targets chosen on sites: each holds there, whatever becomes of the draft, until the user chooses again. */
import { attempt } from './attempt.ts';
import type { EaselDatabase } from './database.ts';
import { parseRecord, parseRows } from './parse-rows.ts';
import { ok, type Result } from './result.ts';
import { ELSEWHERE, siteTargetSchema } from './site-target.ts';
import { type Sources, sourcesOf } from './sources.ts';

/** Targets by the id of the site they were chosen on; `chosenOn` looks it up. */
export type ChosenTargets = Readonly<Record<string, string>>;
export type SiteTargets = ReturnType<typeof createSiteTargets>;

/**
 * @param site the id of the site of a page, or null when it is none
 * @returns the id of the target chosen there; null where the target follows the site
 */
export function chosenOn(chosen: ChosenTargets, site: string | null): string | null {
  const id = site ?? ELSEWHERE;
  return Object.hasOwn(chosen, id) ? (chosen[id] ?? null) : null;
}

/** @returns the choices with one changed; null takes it back */
export function withChoice(chosen: ChosenTargets, site: string | null, target: string | null): ChosenTargets {
  const { [site ?? ELSEWHERE]: _, ...others } = chosen;
  return target === null ? others : { ...others, [site ?? ELSEWHERE]: target };
}

/** `all` may be used in `liveQuery`, and rejects where the storage does; `choose` never rejects. */
export function createSiteTargets(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  return {
    async all(): Promise<ChosenTargets> {
      const rows = await parseRows(db, 'targets', siteTargetSchema, await db.targets.toArray(), sources);
      return Object.fromEntries(rows.map(({ id, target }) => [id, target]));
    },
    /** Keeps the choice; null: the target follows the site again. */
    choose(site: string | null, target: string | null): Promise<Result<void>> {
      const id = site ?? ELSEWHERE;
      return attempt(async () => {
        if (target === null) return ok(await db.targets.delete(id));
        const row = parseRecord(siteTargetSchema, { id, target, at: sources.now() });
        if (!row.ok) return row;
        await db.targets.put(row.value);
        return ok(undefined);
      });
    },
  };
}
