import type { KeyboardEvent } from 'react';
import { Icon } from './Icon.tsx';
import './Chip.css';

interface ChipProps {
  /** The id of the words, for the input to be described by. */
  id: string;
  text: string;
  /** A short mark after the words, such as a weight. */
  note?: string;
  removeName: string;
  onRemove(): void;
  onKeyDown?(event: KeyboardEvent): void;
  /** A stop of the Tab key, where no field leads to it. */
  reachable?: boolean;
}

/** One value. In a field its button is reached with the arrow keys, so that Tab goes from field to field. */
export function Chip({ id, text, note, removeName, onRemove, onKeyDown, reachable }: ChipProps) {
  return (
    <li className="chip">
      <span id={id}>
        {text}
        {note && <small className="chip-note"> {note}</small>}
      </span>
      <button
        type="button"
        className="chip-remove"
        tabIndex={reachable ? 0 : -1}
        aria-label={removeName}
        title={removeName}
        onClick={onRemove}
        onKeyDown={onKeyDown}
      >
        <Icon shape="close" />
      </button>
    </li>
  );
}
