/** What a function gives back when the user can be the reason that it did not work. */

/** `error` is one sentence for the user: what is wrong and what to do. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** @returns a result that holds `value` */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** @param error one clear sentence that says what to do */
export function err(error: string): { ok: false; error: string } {
  return { ok: false, error };
}
