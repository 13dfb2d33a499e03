/**
 * Version 5: why a record was set aside is a message, which is put into words where it is shown; it was an English
 * sentence before. Frozen. Its sample is tests/fixtures/storage/v5.json.
 */
import type { Migration } from './migration.ts';

export const v005: Migration = {
  version: 5,
  tables: {},
  steps: {
    setAside: ({ reason, ...entry }) => ({
      ...entry,
      reason: typeof reason === 'string' ? { id: 'storage.formerReason', params: { reason } } : reason,
    }),
  },
};
