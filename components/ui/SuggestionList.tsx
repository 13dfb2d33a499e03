import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Suggestions } from './use-suggestions.ts';
import './SuggestionList.css';

interface SuggestionListProps {
  list: Suggestions;
  name: string;
  /** The control it hangs under (or above, where there is more room). */
  anchor: RefObject<HTMLElement | null>;
  /** A small picture before the words. */
  picture?(option: string): ReactNode;
  /** A word of explanation after it. */
  note?(option: string): string | null | undefined;
}

/** Puts the list at the control, in the top layer, so that no scrolling parent cuts it. */
function place(list: HTMLElement, anchor: HTMLElement) {
  const box = anchor.getBoundingClientRect();
  const below = innerHeight - box.bottom - 8;
  const above = box.top - 8;
  const under = below >= Math.min(list.scrollHeight, 160) || below >= above;
  list.style.left = `${box.left}px`;
  list.style.width = `${box.width}px`;
  list.style.maxHeight = `${Math.min(under ? below : above, 224)}px`;
  list.style.top = under ? `${box.bottom + 2}px` : 'auto';
  list.style.bottom = under ? 'auto' : `${innerHeight - box.top + 2}px`;
}

export function SuggestionList({ list, name, anchor, picture, note }: SuggestionListProps) {
  const { id, options, active } = list;
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    const at = anchor.current;
    if (!element || !at) return;
    const update = () => place(element, at);
    element.showPopover();
    update();
    addEventListener('scroll', update, true);
    addEventListener('resize', update);
    const grown = new ResizeObserver(update);
    grown.observe(at);
    return () => {
      removeEventListener('scroll', update, true);
      removeEventListener('resize', update);
      grown.disconnect();
    };
  }, [anchor]);

  useEffect(() => {
    box.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div ref={box} id={id} className="suggestions" popover="manual" role="listbox" aria-label={name}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input keeps the focus and handles the keys
        <div
          key={option}
          id={`${id}-${index}`}
          className="suggestion"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => index !== active && list.setActive(index)}
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
