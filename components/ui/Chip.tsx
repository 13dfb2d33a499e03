import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './SmallButton.css';
import './Chip.css';

/** What else can be done with a chip than to take it out. */
interface ChipWork {
  selected: boolean;
  /** Said of a chip that is switched off. */
  offName: string;
  keys: string;
  onPress(event: MouseEvent): void;
  /** A right click, the menu key or a long press of a finger. */
  onContext(event: MouseEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

interface ChipProps {
  /** The id of the words, for the input to be described by. */
  id: string;
  text: string;
  off?: boolean | undefined;
  /** A control of its own between the words and the cross. */
  control?: ReactNode;
  removeName: string;
  onRemove(): void;
  /** Undefined where it can only be taken out; then the Tab key stops at its cross, as no field leads to it. */
  work?: ChipWork;
  /** Whether it is being dragged, or where what is dragged would go. */
  drag?: 'dragged' | 'before' | 'after' | undefined;
}

/** One value. In a field its words are reached with the arrow keys, so that Tab goes from field to field. */
export function Chip({ id, text, off = false, control, removeName, onRemove, work, drag }: ChipProps) {
  return (
    <li
      className="chip"
      data-drag={drag}
      data-off={off || undefined}
      data-selected={work?.selected || undefined}
      onContextMenu={work?.onContext}
    >
      {work ? (
        <button
          type="button"
          id={id}
          className="chip-words"
          tabIndex={-1}
          aria-pressed={work.selected}
          aria-describedby={off ? `${id}-off` : undefined}
          aria-keyshortcuts={work.keys}
          onClick={work.onPress}
          onKeyDown={work.onKeyDown}
        >
          {text}
        </button>
      ) : (
        <span id={id} className="chip-words">
          {text}
        </span>
      )}
      {work && off && (
        <span id={`${id}-off`} className="unseen">
          {work.offName}
        </span>
      )}
      <div className="chip-controls">
        {control}
        <button
          type="button"
          className="small-button chip-remove"
          tabIndex={work ? -1 : 0}
          aria-label={removeName}
          title={removeName}
          onClick={onRemove}
          onKeyDown={work?.onKeyDown}
        >
          <Icon shape="close" />
        </button>
      </div>
    </li>
  );
}
