/**
 * Version 4: the draft becomes a workspace with its undo history, to which every window adds its actions. Frozen. Its
 * sample is tests/fixtures/storage/v4.json.
 */
import type { Migration } from './migration.ts';

export const v004: Migration = {
  version: 4,
  tables: { workspace: {}, actions: { numbered: true }, drafts: null },
  seeds: {
    drafts: ({ id, prompt, locked = [], draw = null }) => {
      if (id !== 'current') return null;
      const state = { prompt, locked, draw, past: [], future: [] };
      return { table: 'workspace', record: { id, revision: 0, done: [], state } };
    },
  },
  steps: {},
};
