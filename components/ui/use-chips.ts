import { useState } from 'react';

/** A value of the field. What else hangs on it (a weight) stays with it. */
export interface ChipItem {
  text: string;
  /** Switched off: it stays in its place and counts for nothing. */
  off?: boolean | undefined;
  [key: string]: unknown;
}

/** What was done to chips at once, where nothing was typed. */
export interface ChipAct {
  kind: 'move' | 'remove' | 'off' | 'on';
  texts: string[];
}

/** What ends a value while typing or pasting. */
const ENDS = /[,，、;\n]/;

function withTyped(base: readonly ChipItem[], draft: string): ChipItem[] {
  const text = draft.trim();
  return text === '' || base.some((item) => item.text === text) ? [...base] : [...base, { text }];
}

/** A value that is there but off is meant to count when it is said again. */
function withSaid(base: readonly ChipItem[], draft: string): ChipItem[] {
  const text = draft.trim();
  return withTyped(
    base.map((item) => (item.text === text ? switchedItem(item, false) : item)),
    text,
  );
}

function switchedItem(item: ChipItem, off: boolean): ChipItem {
  const { off: former = false, ...rest } = item;
  return former === off ? item : off ? { ...rest, off } : (rest as ChipItem);
}

/**
 * Takes items, the places of some, and the place of another, and puts those together before that one, or behind it.
 * Null where nothing would change.
 */
export function movedTo<T>(
  items: readonly T[],
  places: readonly number[],
  to: number,
  behind: boolean,
): { items: T[]; at: number } | null {
  if (to < 0 || to >= items.length || places.includes(to)) return null;
  const isMoved = (place: number) => places.includes(place);
  const rest = items.filter((_, place) => !isMoved(place));
  const at = items.filter((_, place) => !isMoved(place) && (place < to || (behind && place === to))).length;
  return { items: rest.toSpliced(at, 0, ...items.filter((_, place) => isMoved(place))), at };
}

/** What is being typed, and whether it is one of the items: what a chip says already is none of its own. */
interface Typing {
  draft: string;
  own: boolean;
}

/**
 * Chips and the text being typed, which is always one of the values told to `onChange`: a popup that closes in the
 * middle of a word loses nothing. The other values are those of `items` and no copy, so that what is changed elsewhere
 * meanwhile (an undo, another window) stays; where it took the typed text away, nothing is being typed any more.
 */
export function useChips(items: readonly ChipItem[], onChange: (items: ChipItem[], act?: ChipAct) => void) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const at = typing?.own ? items.findLastIndex(({ text }) => text === typing.draft.trim()) : -1;
  const draft = !typing || (typing.own && at < 0) ? '' : typing.draft;
  const chips = at < 0 ? items : items.filter((_, index) => index !== at);
  const textsAt = (indices: readonly number[]) => indices.map((index) => chips[index]?.text ?? '');

  function tell(base: readonly ChipItem[], rest: string, act?: ChipAct) {
    const next = withTyped(base, rest);
    setTyping(rest === '' ? null : { draft: rest, own: next.length > base.length });
    onChange(next, act);
  }

  /** `splitting` is off while an input method composes: its commas are not ours yet. */
  function type(text: string, splitting = true) {
    const parts = splitting ? text.split(ENDS) : [text];
    const rest = parts.pop() ?? '';
    tell(parts.reduce<readonly ChipItem[]>(withSaid, chips), rest.trimStart());
  }

  return {
    chips,
    draft,
    type,
    /** Where they stand among the items; -1 where nothing is typed that is none of the chips. */
    placeOf: { chip: (index: number) => (at >= 0 && index >= at ? index + 1 : index), draft: at },
    /** Makes a chip of what was typed; it is one of the values already, unless it says what one that is off says. */
    commit() {
      const isOff = draft.trim() !== '' && chips.some(({ text, off }) => off && text === draft.trim());
      setTyping(null);
      if (isOff) onChange(withSaid(chips, draft));
    },
    /** A suggestion was chosen: it takes the place of what was typed. */
    add(text: string) {
      setTyping(null);
      onChange(withSaid(chips, text));
    },
    /**
     * Puts chips together at another place: before the chip at `to`, or behind it.
     * @returns the chips as they stand then, and where those that were moved begin; null where nothing changes
     */
    move(indices: readonly number[], to: number, behind: boolean) {
      const moved = movedTo(chips, indices, to, behind);
      if (moved) tell(moved.items, draft, { kind: 'move', texts: textsAt(indices) });
      return moved;
    },
    remove(indices: readonly number[]) {
      tell(
        chips.filter((_, index) => !indices.includes(index)),
        draft,
        { kind: 'remove', texts: textsAt(indices) },
      );
    },
    switchOff(indices: readonly number[], off: boolean) {
      tell(
        chips.map((chip, index) => (indices.includes(index) ? switchedItem(chip, off) : chip)),
        draft,
        { kind: off ? 'off' : 'on', texts: textsAt(indices) },
      );
    },
  };
}
