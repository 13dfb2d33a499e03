import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Suggestions } from './use-suggestions.ts';
import { useTopLayer } from './use-top-layer.ts';
import './SuggestionList.css';

interface SuggestionListProps {
  list: Suggestions;
  name: string;
  /** The field it hangs under, or above, where there is more room. */
  anchor: RefObject<HTMLElement | null>;
  /** What an option looks like. */
  picture?(option: string): ReactNode;
  /** Whether that is a picture: where one has one, all stand in a grid. */
  pictured?(option: string): boolean;
  /** A word of explanation after it. */
  note?(option: string): string | null | undefined;
}

/** The open list, in the top layer, so that no scrolling parent cuts it. */
export function SuggestionList({ list, name, anchor, picture, pictured, note }: SuggestionListProps) {
  const { id, options, active } = list;
  const box = useRef<HTMLDivElement>(null);

  useTopLayer(box, anchor);

  useEffect(() => {
    box.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div
      ref={box}
      id={id}
      className="suggestions"
      data-pictured={(pictured && options.some(pictured)) || undefined}
      popover="manual"
      role="listbox"
      aria-label={name}
      // What scrolls is a stop of the Tab key by itself (Firefox), which would go here and close it.
      tabIndex={-1}
      // A press beside the options leaves the focus where it is, and the list open.
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input keeps the focus and handles the keys
        <div
          key={option}
          id={`${id}-${index}`}
          className="suggestion"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => list.pick(option)}
        >
          {picture?.(option)}
          <span>{option}</span>
          {note?.(option) && <span className="suggestion-note">{note(option)}</span>}
        </div>
      ))}
    </div>
  );
}
