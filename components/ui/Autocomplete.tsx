import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Field } from './Field.tsx';
import { InputSuggestions } from './InputSuggestions.tsx';
import { stepsOf } from './Stepper.tsx';
import { useSuggestions } from './use-suggestions.ts';
import './Autocomplete.css';

interface AutocompleteProps {
  label: string;
  labelUnseen?: boolean;
  value: string;
  onChange(value: string): void;
  /** What may stand in the field; an empty text asks for all there is. Nothing at all makes a plain text field. */
  suggest(typed: string): string[];
  suggestionsName: string;
  picture?(option: string): ReactNode;
  /** By what other word an option was found. */
  foundBy?(option: string, typed: string): string | null;
  required?: boolean;
  placeholder?: string;
  /** At the end of the label's line. */
  aside?: ReactNode;
  /** Ctrl with an arrow key: changes what stands beside the text by a step, up or down. */
  onStep?(steps: number): void;
  /** Takes the focus when it first appears. */
  focusFirst?: boolean;
}

/** One free text with suggestions that never get in the way. */
export function Autocomplete(props: AutocompleteProps) {
  const { label, labelUnseen, value, onChange, suggest, suggestionsName, picture, required } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useSuggestions({ id: `${id}-list`, typed: value, suggest, onPick: onChange });

  // Before the first paint: later it could take the focus from a field the user has gone to already.
  useLayoutEffect(() => {
    if (props.focusFirst) input.current?.focus();
  }, [props.focusFirst]);

  function onKeyDown(event: KeyboardEvent) {
    if (list.onKeyDown(event)) return;
    const steps = props.onStep ? stepsOf(event) : 0;
    if (steps === 0) return;
    event.preventDefault();
    props.onStep?.(steps);
  }

  return (
    <Field id={id} label={label} labelUnseen={labelUnseen} required={required} aside={props.aside}>
      <div className="autocomplete">
        <input
          ref={input}
          id={id}
          className="control"
          type="text"
          autoComplete="off"
          value={value}
          required={required}
          placeholder={props.placeholder}
          onChange={(event) => {
            onChange(event.target.value);
            list.type();
          }}
          onKeyDown={onKeyDown}
          aria-keyshortcuts={props.onStep && 'Control+ArrowUp Control+ArrowDown'}
          onBlur={list.close}
          {...list.inputProps}
        />
        <InputSuggestions
          input={input}
          list={list}
          name={suggestionsName}
          anchor={input}
          picture={picture}
          note={(option) => props.foundBy?.(option, value)}
        />
      </div>
    </Field>
  );
}
