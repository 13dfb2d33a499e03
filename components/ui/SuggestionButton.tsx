import { Icon } from './Icon.tsx';
import './SuggestionButton.css';

/** Shows with the mouse what the arrow key shows from the keyboard; assistive technology has the combobox for it. */
export function SuggestionButton({ onPress }: { onPress(): void }) {
  return (
    <button
      type="button"
      className="suggestion-button"
      tabIndex={-1}
      aria-hidden="true"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon shape="chevron" />
    </button>
  );
}
