/** What a function returns when the user can be the reason that it did not work. */
import { type Message, messageFor, type ParamsOf } from '../prompt/message.ts';
import type { NamedKey } from '../prompt/text-key.ts';

/** `error` says what is wrong and what to do, once it is put into words. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Message };

/** Returns a result that holds `value`. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** @param id of a text that says what is wrong and what to do, with the values of its places */
export function err<Key extends NamedKey>(id: Key, ...params: ParamsOf<Key>): { ok: false; error: Message } {
  return { ok: false, error: messageFor(id, ...params) };
}
