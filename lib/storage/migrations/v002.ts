/** Version 2: the boxes that users showed, and how insertion went. Frozen. Its sample is tests/fixtures/storage/v2.json. */
import type { Migration } from './migration.ts';

export const v002: Migration = {
  version: 2,
  tables: { boxes: { indexes: ['address'] }, health: { indexes: ['at'] } },
  // Two tables more; what was kept before stays as it is.
  steps: {},
};
