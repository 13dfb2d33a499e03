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

/**
 * Chips and the text being typed, which is always the last of the values told to `onChange`: a popup that
 * closes in the middle of a word loses nothing. While it is typed, `base` holds the chips before it.
 */
export function useChips(items: readonly ChipItem[], onChange: (items: ChipItem[]) => void) {
  const [typing, setTyping] = useState<{ base: readonly ChipItem[]; draft: string } | null>(null);
  const chips = typing?.base ?? items;
  const draft = typing?.draft ?? '';

  /** `splitting` is off while an input method composes: its commas are not ours yet. */
  function type(text: string, splitting = true) {
    const parts = splitting ? text.split(ENDS) : [text];
    const rest = parts.pop() ?? '';
    const base = parts.reduce<readonly ChipItem[]>(withTyped, chips);
    setTyping(rest === '' ? null : { base, draft: rest.trimStart() });
    onChange(withTyped(base, rest));
  }

  /** Makes a chip of what was typed. */
  function commit() {
    if (typing) onChange(withTyped(chips, draft));
    setTyping(null);
  }

  /** A suggestion was chosen: it takes the place of what was typed. */
  function add(text: string) {
    setTyping(null);
    onChange(withTyped(chips, text));
  }

  function remove(index: number) {
    const base = chips.filter((_, at) => at !== index);
    if (typing) setTyping({ base, draft });
    onChange(withTyped(base, draft));
  }

  return { chips, draft, type, commit, add, remove };
}
