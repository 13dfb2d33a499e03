import type { Overlay } from './overlay.ts';

export interface Note {
  /** Puts words beside the pointer, or where there is none at the top of the window. */
  show(words: string, pointer: [number, number] | null): void;
  /** Hides them where the pointer has gone elsewhere (null: in any case). */
  hideFar(pointer: [number, number] | null): void;
}

/** How far the pointer may go before the words are out of date, in pixels. */
const FAR = 24;

/** A few words about a press that did nothing. */
export function createNote(overlay: Overlay): Note {
  const note = overlay.add('tip');
  note.dir = 'auto';
  note.hidden = true;
  let from: [number, number] | null = null;
  return {
    show: (words, pointer) => {
      const view = note.ownerDocument.defaultView;
      const [width, height] = [view?.innerWidth ?? 0, view?.innerHeight ?? 0];
      from = pointer;
      note.textContent = words;
      note.hidden = false;
      const own = note.getBoundingClientRect();
      const [x, y] = pointer ?? [(width - own.width) / 2, 64];
      note.style.left = `${Math.max(8, Math.min(x + 12, width - own.width - 8))}px`;
      note.style.top = `${Math.max(8, Math.min(y + 16, height - own.height - 8))}px`;
    },
    hideFar: (pointer) => {
      const [x, y] = from ?? [0, 0];
      if (!pointer || Math.hypot(pointer[0] - x, pointer[1] - y) > FAR) note.hidden = true;
    },
  };
}
