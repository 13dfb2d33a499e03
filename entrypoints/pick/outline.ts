import { cover } from './cover.ts';
import type { Overlay } from './overlay.ts';

export interface Outline {
  /** Draws it around a place, with a few words beside it; a later call moves it. */
  show(place: DOMRect, words: string, looks?: { refused?: boolean; strong?: boolean }): void;
  hide(): void;
}

/** The distance of the outline from its box, and of the words from the outline, in pixels. */
const GAP = 3;

const moved = (a: DOMRect | null, b: DOMRect) =>
  a === null || a.x !== b.x || a.y !== b.y || a.width !== b.width || a.height !== b.height;

/** An outline with words beside it: the field under the pointer, or one of the numbered boxes. */
export function createOutline(overlay: Overlay, wordsClass: 'tip' | 'number' = 'tip'): Outline {
  const frame = overlay.add('outline');
  const tip = overlay.add(wordsClass);
  tip.dir = 'auto';
  let last: DOMRect | null = null;
  let looked = '';
  const hide = () => {
    frame.hidden = true;
    tip.hidden = true;
    last = null;
  };
  hide();

  return {
    hide,
    show: (place, words, { refused = false, strong = false } = {}) => {
      const looks = `${words} ${refused} ${strong}`;
      // Called for every frame that is drawn: a page at rest costs nothing.
      if (!moved(last, place) && looks === looked) return;
      last = place;
      looked = looks;
      frame.hidden = false;
      frame.className = `outline${refused ? ' refused' : ''}${strong ? ' strong' : ''}`;
      cover(frame, place, GAP);
      tip.hidden = words === '';
      tip.textContent = words;
      if (words !== '') putBeside(tip, place, wordsClass === 'number');
    },
  };
}

/** Words go above their box, else below, else into it; a number goes onto the corner. Always within the window. */
function putBeside(tip: HTMLElement, place: DOMRect, onCorner: boolean): void {
  const { innerWidth: roomX = 0, innerHeight: roomY = 0 } = tip.ownerDocument.defaultView ?? {};
  const { width, height } = tip.getBoundingClientRect();
  const above = onCorner ? place.top - height / 2 : place.top - height - 3 * GAP;
  const below = place.bottom + 3 * GAP;
  const top =
    above >= 0 ? above : !onCorner && below + height <= roomY ? below : Math.max(place.top + GAP, GAP);
  const left = onCorner ? place.left - width / 3 : place.left - GAP;
  tip.style.top = `${Math.min(top, roomY - height - GAP)}px`;
  tip.style.left = `${Math.max(GAP, Math.min(left, roomX - width - GAP))}px`;
}
