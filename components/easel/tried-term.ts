import type { FieldKey } from '@/lib/prompt/fields.ts';

/** A term that is looked at before it is chosen. */
export interface TriedTerm {
  field: FieldKey;
  text: string;
  /** Words of the field that it would take the place of. */
  typed?: string;
}

/** The term that is looked at, in a menu or among the pictures; the preview shows what it would add. Outside of React's state. */
export interface TriedTermStore {
  get(): TriedTerm | null;
  show(term: TriedTerm | null): void;
  subscribe(callback: () => void): () => void;
}

export function createTriedTerm(): TriedTermStore {
  const listeners = new Set<() => void>();
  let shown: TriedTerm | null = null;
  return {
    get: () => shown,
    show(term) {
      if (term?.field === shown?.field && term?.text === shown?.text && term?.typed === shown?.typed) return;
      shown = term;
      for (const callback of listeners) callback();
    },
    subscribe(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
