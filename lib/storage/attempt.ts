/** Turns trouble with the storage itself into a sentence, so that no caller has to catch. */
import { NewerStorageError } from './newer-storage-error.ts';
import { err, type Result } from './result.ts';

/** Dexie wraps the browser's error; a full disk shows up as the reason of an aborted transaction. */
function namesOf(error: unknown): string[] {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...(inner ? namesOf(inner) : [])];
}

/** @returns one sentence for the user about an error of the storage */
export function storageSentence(error: unknown): string {
  if (error instanceof NewerStorageError) return error.message;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) {
    return 'There is no room left to store this: free some disk space, then try again.';
  }
  if (names.includes('DataCloneError'))
    return 'This holds something that cannot be stored: remove it, then try again.';
  return `The browser could not store this (${names[0] ?? 'unknown reason'}): close other Prompt Easel windows, then try again.`;
}

/** @returns what `work` returns, or its exception as an error result; never throws */
export async function attempt<T>(work: () => PromiseLike<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return err(storageSentence(error));
  }
}
