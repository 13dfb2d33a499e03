import { type KeyboardEvent, useState } from 'react';

/** More than these nobody reads; while typing, few enough to leave the rest of the form in sight. */
const MOST = { typed: 6, asked: 60 };

interface Options {
  /** The id of the list. */
  id: string;
  typed: string;
  suggest(typed: string): string[];
  onPick(option: string): void;
  /** The best match of what is typed is highlighted, so that Tab or Enter takes it. */
  completes: boolean;
  /** The field takes several values: after one is picked, the next may be. */
  several?: boolean;
  /** The field has several lines: a combobox has one. */
  multiline?: boolean;
  /** What to offer instead for words that nothing in the list begins with, or null. */
  instead?(text: string): Instead | null;
}

/** Something else to do with the words, in a sentence. */
export interface Instead {
  label: string;
  onPick(): void;
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** What is offered: while typing the completions, when asked for (focus, arrow) all where nothing completes. */
function offered(how: 'typed' | 'asked', typed: string, suggest: Options['suggest']): string[] {
  const text = typed.trim();
  const found = suggest(text);
  const complete = found.some((option) => isSame(option, text));
  if (how === 'asked') return (found.length === 0 || complete ? suggest('') : found).slice(0, MOST.asked);
  return text === '' || complete ? [] : found.slice(0, MOST.typed);
}

/** Where the first option stands that begins with what is typed; -1 where none does. */
function bestMatch(options: readonly string[], typed: string): number {
  const text = typed.trim().toLowerCase();
  return text === '' ? -1 : options.findIndex((option) => option.toLowerCase().startsWith(text));
}

/** How many options stand in a row of the list, as it is drawn. */
function columnsOf(id: string): number {
  const drawn = [...(document.getElementById(id)?.children ?? [])] as HTMLElement[];
  return Math.max(drawn.filter(({ offsetTop }) => offsetTop === drawn[0]?.offsetTop).length, 1);
}

export type Suggestions = ReturnType<typeof useSuggestions>;

/**
 * The list under a text field, which keeps the focus. What is highlighted (by the arrow keys, or because it begins with
 * what is typed) is taken by Tab and Enter; Escape closes the list and keeps the words, and so does leaving the field.
 */
export function useSuggestions(given: Options) {
  const { id, typed, suggest, onPick, completes, several, multiline } = given;
  const [how, setHow] = useState<'typed' | 'asked' | null>(null);
  /** Where the arrow keys have gone. */
  const [moved, setMoved] = useState<number | null>(null);
  const found = how === null ? [] : offered(how, typed, suggest);
  const instead = how === 'typed' && found.length === 0 ? (given.instead?.(typed.trim()) ?? null) : null;
  const options = instead ? [instead.label] : found;
  const open = options.length > 0;
  const active = moved ?? (how === 'typed' && completes ? bestMatch(found, typed) : -1);

  function show(next: typeof how) {
    setHow(next);
    setMoved(null);
  }

  function choose(option: string) {
    if (instead) instead.onPick();
    else onPick(option);
  }

  function pick(option: string) {
    show(several && !instead ? 'asked' : null);
    choose(option);
  }

  /** Where there is no such row, to the next option of the row; past either end nothing is highlighted. */
  function move(steps: number) {
    const isThere = (at: number) => at >= 0 && at < options.length;
    if (active < 0) setMoved(steps > 0 ? 0 : options.length - 1);
    else if (isThere(active + steps)) setMoved(active + steps);
    else setMoved(isThere(active + Math.sign(steps)) ? active + Math.sign(steps) : -1);
  }

  /** True when the key was meant for the list. */
  function onKeyDown(event: KeyboardEvent): boolean {
    const { key } = event;
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const chosen = options[active];
    // The focus goes on to the next field all the same.
    if (key === 'Tab' && !event.shiftKey && chosen !== undefined) {
      choose(chosen);
      return false;
    }
    if (event.shiftKey) return false;
    const sideways = open && moved !== null && moved >= 0;
    if (key === 'ArrowDown' && !open && !(multiline && typed !== '')) show('asked');
    else if (key === 'ArrowDown' && open) move(columnsOf(id));
    else if (key === 'ArrowUp' && open) move(-columnsOf(id));
    else if ((key === 'ArrowRight' || key === 'ArrowLeft') && sideways) {
      const forward = (key === 'ArrowRight') === (document.dir !== 'rtl');
      move(forward ? 1 : -1);
    } else if (key === 'Escape' && open) show(null);
    else if (key === 'Enter' && chosen !== undefined) pick(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  // Once: what a field can offer does not come and go, and looking it up for every field slows the opening.
  const [helps] = useState(() => suggest('').length > 0);
  const inputProps = helps && {
    ...(multiline ? { 'aria-haspopup': 'listbox' as const } : { role: 'combobox', 'aria-expanded': open }),
    'aria-autocomplete': 'list' as const,
    'aria-controls': open ? id : undefined,
    'aria-activedescendant': active < 0 ? undefined : `${id}-${active}`,
  };

  return {
    id,
    typed,
    /** False where there is nothing to suggest: then it is a plain text field. */
    helps,
    inputProps,
    options,
    open,
    active,
    /** The option that the arrow keys have gone to; null where there is none. */
    reached: instead || moved === null ? null : (options[moved] ?? null),
    pick,
    onKeyDown,
    type: () => show('typed'),
    ask: () => open || show('asked'),
    close: () => show(null),
  };
}
