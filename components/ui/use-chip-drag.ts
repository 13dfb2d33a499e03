import { type PointerEvent, type RefObject, useState } from 'react';

/** A press that moves less than this is a press. */
const LEAST = 5;

/** Where chips are taken from, by the one that is pressed, and where they would go. */
interface Drag {
  from: number;
  to: number;
  places: readonly number[];
}

/** Which chip is nearest to a point. */
function nearest(chips: readonly Element[], x: number, y: number): number {
  const away = chips.map((chip) => {
    const { left, right, top, bottom } = chip.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
  });
  return away.indexOf(Math.min(...away));
}

/** What follows a drag at once is the click that ends it, and no press on what lies there. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, true);
  requestAnimationFrame(() => removeEventListener('click', swallow, true));
}

/**
 * Chips of a field are dragged to another place of it by the mouse or a pen; a finger scrolls. Escape ends a drag with
 * nothing changed. By keys the same is done with Alt and the arrows.
 * @param together the chips that go with one
 */
export function useChipDrag(
  box: RefObject<HTMLElement | null>,
  together: (place: number) => readonly number[],
  move: (places: readonly number[], to: number, behind: boolean) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);

  function onPointerDown({ target, button, pointerType, clientX, clientY }: PointerEvent) {
    if (button !== 0 || pointerType === 'touch' || !(target instanceof Element)) return;
    const chips = [...(box.current?.querySelectorAll('.chip') ?? [])];
    const from = chips.findIndex((chip) => chip.contains(target));
    if (from < 0 || target.closest('.chip-remove, .stepper')) return;
    const places = together(from);
    const ending = new AbortController();
    const until = { signal: ending.signal, capture: true };
    let to: number | null = null;
    const end = () => {
      ending.abort();
      setDrag(null);
    };
    addEventListener(
      'pointermove',
      (event) => {
        if (to === null && Math.hypot(event.clientX - clientX, event.clientY - clientY) < LEAST) return;
        to = nearest(chips, event.clientX, event.clientY);
        setDrag({ from, to, places });
      },
      until,
    );
    addEventListener(
      'pointerup',
      () => {
        end();
        if (to === null) return;
        swallowClick();
        if (to !== from) move(places, to, to > from);
      },
      until,
    );
    addEventListener('pointercancel', end, until);
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || to === null) return;
        event.preventDefault();
        event.stopPropagation();
        end();
        swallowClick();
      },
      until,
    );
  }

  /** How a chip shows it: as the one that is dragged, or with a line where that would go. */
  function look(index: number): 'dragged' | 'before' | 'after' | undefined {
    if (!drag) return undefined;
    if (drag.places.includes(index)) return 'dragged';
    return index !== drag.to ? undefined : drag.to < drag.from ? 'before' : 'after';
  }

  return { onPointerDown, look };
}
