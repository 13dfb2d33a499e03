import type { KeyboardEvent } from 'react';
import type { FieldKey } from '@/lib/prompt/fields.ts';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The keys of the locks: on a lock the arrows, Home and End go to the others; in a field Alt+L turns its lock. True when
 * the key was meant for them.
 */
export function moveAmongLocks(event: KeyboardEvent, onLock: (field: FieldKey) => void): boolean {
  const { key, altKey, ctrlKey, metaKey, currentTarget, target } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || event.nativeEvent.isComposing) return false;
  const field = target.closest('[data-field]')?.getAttribute('data-field');
  if (altKey) {
    // Where Alt writes another letter (macOS), that letter is what was meant.
    if (key.toLowerCase() !== 'l' || !field) return false;
    event.preventDefault();
    onLock(field as FieldKey);
    return true;
  }
  if (!target.closest('.lock-button')) return false;
  const locks = [...currentTarget.querySelectorAll<HTMLElement>('.lock-button button')];
  const at = locks.indexOf(target as HTMLElement);
  const next = key === 'Home' ? 0 : key === 'End' ? locks.length - 1 : at + (STEPS[key] ?? Number.NaN);
  if (Number.isNaN(next)) return false;
  event.preventDefault();
  locks[(next + locks.length) % locks.length]?.focus();
  return true;
}
