/** Version 1: the first. Frozen; a change is a new file. Its sample is tests/fixtures/storage/v1.json. */
import type { Migration } from './migration.ts';

export const v001: Migration = {
  version: 1,
  // IndexedDB cannot index true, false and null: there is no index of favorites, and `deletedAt` holds deleted ones only.
  tables: {
    presets: { indexes: ['name', 'usedAt', 'updatedAt', 'deletedAt'] },
    drafts: {},
    history: { indexes: ['at'] },
    setAside: { indexes: ['table', 'at'] },
  },
  steps: {},
};
