import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
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
  /** What an option means, in a sentence at the foot; null where nothing is said of it. */
  explain?(option: string): string | null;
  /** The option that is looked at: pointed at, or gone to by key. Null where there is none any more. */
  onShow?: OnShow;
}

/** @param typed what the option would take the place of */
export type OnShow = (option: string | null, typed: string) => void;

/** The open list, in the top layer, so that no scrolling parent cuts it. */
export function SuggestionList(props: SuggestionListProps) {
  const { list, name, anchor, picture, pictured, note, explain, onShow } = props;
  const { id, options, active, reached, typed } = list;
  const box = useRef<HTMLDivElement>(null);
  /** What the pointer was moved to, until a key is pressed: then it only rests there. */
  const [pointed, setPointed] = useState<{ option: string; typed: string; reached: string | null } | null>(
    null,
  );
  const isPointed =
    pointed?.typed === typed && pointed.reached === reached && options.includes(pointed.option);
  const looked = isPointed ? pointed.option : reached;
  const show = useEffectEvent((option: string | null) => onShow?.(option, typed));
  useEffect(() => show(looked), [looked]);
  useEffect(() => () => show(null), []);

  useTopLayer(box, anchor);

  useEffect(() => {
    box.current?.querySelectorAll('[role="option"]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const explains = explain !== undefined && options.some((option) => explain(option) !== null);
  const explained = looked ?? options[active];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the input keeps the focus and handles the keys
    <div
      ref={box}
      className="suggestions"
      popover="manual"
      // A press beside the options leaves the focus where it is, and the list open.
      onMouseDown={(event) => event.preventDefault()}
      onPointerLeave={() => setPointed(null)}
    >
      <div
        id={id}
        className="suggestion-options"
        data-pictured={(pictured && options.some(pictured)) || undefined}
        role="listbox"
        aria-label={name}
        // What scrolls is a stop of the Tab key by itself (Firefox), which would go here and close it.
        tabIndex={-1}
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
            aria-description={(index === active && explain?.(option)) || undefined}
            onClick={() => list.pick(option)}
            // A list that opens under the pointer has not been pointed at.
            onPointerMove={({ pointerType }) =>
              pointerType !== 'touch' && setPointed({ option, typed, reached })
            }
          >
            {picture?.(option)}
            <span>{option}</span>
            {note?.(option) && <span className="suggestion-note">{note(option)}</span>}
          </div>
        ))}
      </div>
      {explains && (
        <p className="suggestion-meaning" aria-hidden="true">
          {explained !== undefined && explain(explained)}
        </p>
      )}
    </div>
  );
}
