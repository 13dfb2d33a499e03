/**
 * Version 3: the target chosen on each site, which the draft held before, for one site only. Frozen. Its sample is
 * tests/fixtures/storage/v3.json.
 */
import type { Migration } from './migration.ts';

/** The id of the row for pages that are no site we know. */
const ELSEWHERE = '*';

export const v003: Migration = {
  version: 3,
  tables: { targets: {} },
  seeds: {
    drafts: ({ id, target, targetSite, updatedAt }) => {
      if (id !== 'current' || typeof target !== 'string' || target === '') return null;
      return { table: 'targets', record: { id: targetSite ?? ELSEWHERE, target, at: updatedAt } };
    },
  },
  steps: {
    drafts: ({ target: _, targetSite: __, ...draft }) => draft,
  },
};
