import { type KeyboardEvent, useState } from 'react';

/** More rows than these nobody reads; while typing, few enough to leave the rest of the form in sight. */
const ROWS = { typed: 6, asked: 60 };

interface Options {
  /** The id of the list. */
  id: string;
  typed: string;
  suggest(typed: string): string[];
  onPick(option: string): void;
}

/** What is offered: while typing the completions, when asked for (arrow, chevron) all where nothing completes. */
function offered(how: 'typed' | 'asked', typed: string, suggest: Options['suggest']): string[] {
  const text = typed.trim();
  const found = suggest(text);
  const complete = found.some((option) => option.toLowerCase() === text.toLowerCase());
  if (how === 'asked') return (found.length === 0 || complete ? suggest('') : found).slice(0, ROWS.asked);
  return text === '' || complete ? [] : found.slice(0, ROWS.typed);
}

export type Suggestions = ReturnType<typeof useSuggestions>;

/**
 * The list under a text input. It never takes the focus and highlights nothing by itself, so Enter, Tab and
 * a click elsewhere keep the text as typed; it opens by typing and by asking, never by mere focus.
 */
export function useSuggestions({ id, typed, suggest, onPick }: Options) {
  const [how, setHow] = useState<'typed' | 'asked' | null>(null);
  const [active, setActive] = useState(-1);
  const options = how === null ? [] : offered(how, typed, suggest);
  const open = options.length > 0;

  function show(next: typeof how) {
    setHow(next);
    setActive(-1);
  }

  function pick(option: string) {
    show(null);
    onPick(option);
  }

  /** True when the key was meant for the list. */
  function onKeyDown(event: KeyboardEvent): boolean {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const chosen = options[active];
    if (event.key === 'ArrowDown' && !open) show('asked');
    else if (event.key === 'ArrowDown') setActive(active + 1 < options.length ? active + 1 : -1);
    else if (event.key === 'ArrowUp' && open) setActive(active < 0 ? options.length - 1 : active - 1);
    else if (event.key === 'Escape' && open) show(null);
    else if (event.key === 'Enter' && chosen !== undefined) pick(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  // Once: what a field can offer does not come and go, and looking it up for every field slows the opening.
  const [helps] = useState(() => suggest('').length > 0);
  const inputProps = helps && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    'aria-activedescendant': active < 0 ? undefined : `${id}-${active}`,
  };

  return {
    id,
    /** False where there is nothing to suggest: then it is a plain text field. */
    helps,
    inputProps,
    options,
    open,
    active,
    setActive,
    pick,
    onKeyDown,
    type: () => show('typed'),
    ask: () => show(how === 'asked' ? null : 'asked'),
    close: () => show(null),
  };
}
