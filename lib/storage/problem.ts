/** Trouble with the storage itself, as a message: no caller has to know the browser's exceptions. */
import { type Message, MessageError } from '../prompt/message.ts';
import type { Result } from './result.ts';

/** Returns what to tell the user about an exception. */
function problemOf(error: unknown): Message {
  if (error instanceof MessageError) return error.said;
  const name = String((error as { name?: unknown } | null)?.name ?? '');
  if (name === 'QuotaExceededError') return { id: 'storage.full' };
  if (name === 'DataCloneError') return { id: 'storage.notStorable' };
  return { id: 'storage.failed', params: { reason: name || { id: 'storage.unknownReason' } } };
}

/** Returns what `work` returns, or its exception as an error result. Never rejects. */
export async function attempt<T>(work: () => PromiseLike<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: problemOf(error) };
  }
}

/** Returns what `work` returns. Rejects with a `MessageError` only. */
export async function withMessage<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new MessageError(problemOf(error), { cause: error });
  }
}
