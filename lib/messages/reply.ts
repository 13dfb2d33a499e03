/** Errors do not cross between contexts reliably, so a reply says which of the two it is. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };
