/** The targets chosen on sites: each holds there, whatever becomes of the draft, until the user chooses again. */
import type { EaselDatabase } from './database.ts';
import { createRepository } from './repository.ts';
import { ok, type Result } from './result.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { ELSEWHERE, siteTargetsTable } from './tables/site-targets.ts';

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

/** `all` rejects with a `MessageError`; `choose` never rejects. */
export function createSiteTargets(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  const rows = createRepository(db, siteTargetsTable, sources);
  return {
    subscribe: rows.subscribe,
    async all(): Promise<ChosenTargets> {
      return Object.fromEntries((await rows.list()).map(({ id, target }) => [id, target]));
    },
    /** Keeps the choice; null: the target follows the site again. */
    choose(site: string | null, target: string | null): Promise<Result<unknown>> {
      const id = site ?? ELSEWHERE;
      if (target !== null) return rows.put({ id, target, at: sources.now() });
      return rows.write(async (row) => ok(await row.delete(id)));
    },
  };
}
