import { clearSession, defineItem, type Schema, type StoredItem } from '../platform/stored-item.ts';

/** What the keys of private windows begin with. */
const PRIVATE = 'private.';

/**
 * Returns the session items of a name: the one of private windows (true), which ends with the last of them, and the one
 * of all others.
 */
export function defineSessionItem<T>(name: string, schema: Schema<T>): (isPrivate: boolean) => StoredItem<T> {
  const [shared, ofPrivate] = [
    defineItem(`session:${name}`, schema),
    defineItem(`session:${PRIVATE}${name}`, schema),
  ];
  return (isPrivate) => (isPrivate ? ofPrivate : shared);
}

/** Forgets all that was kept for private windows. */
export function forgetPrivateItems(): Promise<void> {
  return clearSession(PRIVATE);
}
