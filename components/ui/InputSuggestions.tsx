import type { ComponentProps, RefObject } from 'react';
import { Icon } from './Icon.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import './InputSuggestions.css';

interface InputSuggestionsProps extends ComponentProps<typeof SuggestionList> {
  input: RefObject<HTMLInputElement | null>;
}

/** What an input with suggestions has beside it: the list while it is open, and a button that opens it. */
export function InputSuggestions({ input, ...props }: InputSuggestionsProps) {
  const { list } = props;

  function ask() {
    input.current?.focus();
    list.ask();
  }

  return (
    <>
      {list.helps && (
        // With the mouse what the arrow key does; assistive technology has the combobox for it.
        <button
          type="button"
          className="suggestion-button"
          tabIndex={-1}
          aria-hidden="true"
          onMouseDown={(event) => event.preventDefault()}
          onClick={ask}
        >
          <Icon shape="chevron" />
        </button>
      )}
      {list.open && <SuggestionList {...props} />}
    </>
  );
}
