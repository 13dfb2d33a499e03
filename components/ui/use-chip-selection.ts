import { useState } from 'react';

interface Selection {
  /** What the chips said when it was made. */
  texts: readonly string[];
  /** The places of the selected ones, in their order. */
  places: readonly number[];
  /** From where Shift extends it. */
  anchor: number;
}

const NONE: readonly number[] = [];

function between(one: number, other: number): number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, at) => first + at);
}

/**
 * Which chips of a field are selected, by their places. Where others than ourselves have put, taken or moved chips
 * meanwhile, none is.
 */
export function useChipSelection(chips: readonly { text: string }[]) {
  const [held, setHeld] = useState<Selection | null>(null);
  const texts = chips.map(({ text }) => text);
  const isHeld = held?.texts.length === texts.length && held.texts.every((text, at) => text === texts[at]);
  const now = isHeld ? held : null;
  const places = now?.places ?? NONE;

  function select(next: readonly number[], anchor: number, of: readonly string[] = texts) {
    setHeld(next.length > 0 ? { texts: of, places: [...next].sort((a, b) => a - b), anchor } : null);
  }

  /** All from where the selection began to this one. */
  function extend(to: number, from: number) {
    const anchor = now?.anchor ?? from;
    select(between(anchor, to), anchor);
  }

  return {
    places,
    clear: () => setHeld(null),
    all: () => select(between(0, texts.length - 1), now?.anchor ?? 0),
    only: (place: number) => select([place], place),
    extend,
    /** A press: on one alone, or, with the keys that are usual for it, on one more or all up to it. */
    press(place: number, how: { more: boolean; range: boolean }) {
      const others = places.filter((one) => one !== place);
      const isIn = others.length < places.length;
      if (how.range) extend(place, place);
      else if (how.more) select(isIn ? others : [...others, place], place);
      else select(isIn && others.length === 0 ? [] : [place], place);
    },
    /** They were put elsewhere, together. */
    follow(moved: { items: readonly { text: string }[]; at: number }) {
      const next = between(moved.at, moved.at + places.length - 1);
      select(
        next,
        moved.at,
        moved.items.map(({ text }) => text),
      );
    },
  };
}
