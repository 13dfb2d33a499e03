import type { FieldKey } from '@/lib/prompt/fields.ts';

/** A field that is pointed at or has the focus: by itself, or through the words that are printed of it. */
export interface Lit {
  field: FieldKey;
  by: 'field' | 'words';
}

/** What joins form and preview: whichever of the two is pointed at, the other lights up. Outside of React's state. */
export interface LitField {
  get(): Lit | null;
  /** The field that has the focus, whatever is pointed at. */
  focused(): FieldKey | null;
  /** What the pointer is on; null when it leaves. It goes before the focus. */
  point(lit: Lit | null): void;
  /** What has the focus. */
  focus(lit: Lit | null): void;
  subscribe(callback: () => void): () => void;
}

export function createLitField(): LitField {
  const listeners = new Set<() => void>();
  let pointed: Lit | null = null;
  let focused: Lit | null = null;
  let shown: Lit | null = null;

  function show() {
    const next = pointed ?? focused;
    if (next?.field === shown?.field && next?.by === shown?.by) return;
    shown = next;
    for (const callback of listeners) callback();
  }

  return {
    get: () => shown,
    focused: () => focused?.field ?? null,
    point(lit) {
      pointed = lit;
      show();
    },
    focus(lit) {
      focused = lit;
      show();
    },
    subscribe(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
