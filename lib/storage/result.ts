/** What a function returns when the user can be the reason that it did not work. */
import type { Message } from '../prompt/message.ts';

/** `error` says what is wrong and what to do, once it is put into words. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Message };

/** Returns a result that holds `value`. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** @param id of a text that says what is wrong and what to do */
export function err(id: string, params?: Message['params']): { ok: false; error: Message } {
  return { ok: false, error: params ? { id, params } : { id } };
}
