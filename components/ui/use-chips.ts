import { useState } from 'react';

/** A value of the field. What else hangs on it (a weight) stays with it. */
export interface ChipItem {
  text: string;
  [key: string]: unknown;
}

/** What ends a value while typing or pasting. */
const ENDS = /[,，、;\n]/;

function withTyped(base: readonly ChipItem[], draft: string): ChipItem[] {
  const text = draft.trim();
  return text === '' || base.some((item) => item.text === text) ? [...base] : [...base, { text }];
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
export function useChips(items: readonly ChipItem[], onChange: (items: ChipItem[]) => void) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const at = typing?.own ? items.findLastIndex(({ text }) => text === typing.draft.trim()) : -1;
  const draft = !typing || (typing.own && at < 0) ? '' : typing.draft;
  const chips = at < 0 ? items : items.filter((_, index) => index !== at);

  function tell(base: readonly ChipItem[], rest: string) {
    const next = withTyped(base, rest);
    setTyping(rest === '' ? null : { draft: rest, own: next.length > base.length });
    onChange(next);
  }

  /** `splitting` is off while an input method composes: its commas are not ours yet. */
  function type(text: string, splitting = true) {
    const parts = splitting ? text.split(ENDS) : [text];
    const rest = parts.pop() ?? '';
    tell(parts.reduce<readonly ChipItem[]>(withTyped, chips), rest.trimStart());
  }

  return {
    chips,
    draft,
    type,
    /** Where they stand among the items; -1 where nothing is typed that is none of the chips. */
    placeOf: { chip: (index: number) => (at >= 0 && index >= at ? index + 1 : index), draft: at },
    /** Makes a chip of what was typed; it is one of the values already. */
    commit: () => setTyping(null),
    /** A suggestion was chosen: it takes the place of what was typed. */
    add(text: string) {
      setTyping(null);
      onChange(withTyped(chips, text));
    },
    /** Puts a chip at another place among the chips. */
    move(from: number, to: number) {
      const next = chips.toSpliced(from, 1);
      const chip = chips[from];
      if (chip && to >= 0 && to < chips.length) tell(next.toSpliced(to, 0, chip), draft);
    },
    remove(index: number) {
      tell(
        chips.filter((_, at) => at !== index),
        draft,
      );
    },
  };
}
