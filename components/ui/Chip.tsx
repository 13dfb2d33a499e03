import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './SmallButton.css';
import './Chip.css';

interface ChipProps {
  /** The id of the words, for the input to be described by. */
  id: string;
  text: string;
  /** A control of its own between the words and the cross. */
  control?: ReactNode;
  removeName: string;
  onRemove(): void;
  onKeyDown?(event: KeyboardEvent): void;
  /** Whether it is being dragged, or where what is dragged would go. */
  drag?: 'dragged' | 'before' | 'after';
  /** A stop of the Tab key, where no field leads to it. */
  reachable?: boolean;
}

/** One value. In a field its button is reached with the arrow keys, so that Tab goes from field to field. */
export function Chip({ id, text, control, removeName, onRemove, onKeyDown, drag, reachable }: ChipProps) {
  return (
    <li className="chip" data-drag={drag}>
      <span id={id}>{text}</span>
      <div className="chip-controls">
        {control}
        <button
          type="button"
          className="small-button chip-remove"
          tabIndex={reachable ? 0 : -1}
          aria-label={removeName}
          title={removeName}
          aria-keyshortcuts={
            onKeyDown && `${control ? 'Control+ArrowUp Control+ArrowDown ' : ''}Alt+ArrowLeft Alt+ArrowRight`
          }
          onClick={onRemove}
          onKeyDown={onKeyDown}
        >
          <Icon shape="close" />
        </button>
      </div>
    </li>
  );
}
