/** The stored data come from a later version of the extension: they may be read, and nothing may be written. */
export class NewerStorageError extends Error {
  override name = 'NewerStorageError';

  /** @param found the storage version on disk; @param known the latest one this code knows */
  constructor(found: number, known: number) {
    super(
      `Your presets were stored by a newer Prompt Easel (storage version ${found}, this one knows ${known}): ` +
        'update the extension to change them.',
    );
  }
}
