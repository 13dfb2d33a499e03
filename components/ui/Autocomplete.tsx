import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Field, type FieldLayout } from './Field.tsx';
import { GrowingText } from './GrowingText.tsx';
import { Icon } from './Icon.tsx';
import { stepsOf } from './Stepper.tsx';
import { type OnShow, SuggestionList } from './SuggestionList.tsx';
import { useReturningFocus } from './use-returning-focus.ts';
import { type Instead, useSuggestions } from './use-suggestions.ts';
import './Autocomplete.css';

interface AutocompleteProps {
  label: string;
  layout?: FieldLayout;
  value: string;
  onChange(value: string): void;
  /** What may stand in the field; an empty text asks for all there is. Nothing at all makes a plain text field. */
  suggest(typed: string): string[];
  suggestionsName: string;
  picture?(option: string): ReactNode;
  pictured?(option: string): boolean;
  /** By what other word an option was found. */
  foundBy?(option: string, typed: string): string | null;
  /** What an option means, in a sentence; null where nothing is said of it. */
  explain?(option: string): string | null;
  /** An option of the list is looked at. */
  onShow?: OnShow;
  required?: boolean;
  placeholder?: string;
  /** What to offer for words that mean nothing here. */
  instead?(text: string): Instead | null;
  /** At the end of the label's line. */
  aside?: ReactNode;
  /** After the text. */
  after?: ReactNode;
  /** Ctrl with an arrow key: changes what stands beside the text by a step, up or down. */
  onStep?(steps: number): void;
  /** The id of what is read with it. */
  describedBy?: string | undefined;
  /** Takes the focus when it first appears. */
  focusFirst?: boolean;
  /** A free text, which wraps: the list opens where nothing is written yet. */
  multiline?: boolean;
  /** Each text is new here: the list opens by typing only, and completes nothing. */
  isFree?: boolean;
}

/** One text, with a list of what may stand there. */
export function Autocomplete(props: AutocompleteProps) {
  const { label, value, onChange, suggest, suggestionsName, picture, required, multiline, isFree } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useSuggestions({
    id: `${id}-list`,
    typed: value,
    suggest,
    onPick: onChange,
    completes: !isFree,
    multiline,
    instead: props.instead,
  });
  const returning = useReturningFocus();

  // Before the first paint: later it could take the focus from a field the user has gone to already.
  useLayoutEffect(() => {
    if (props.focusFirst) input.current?.focus();
  }, [props.focusFirst]);

  function ask() {
    if (list.helps && !isFree && !(multiline && value.trim() !== '')) list.ask();
  }

  function onFocus() {
    if (returning.isReturn()) return;
    // Into several lines the browser goes at the first; into one line, and here, one goes at the end.
    if (multiline && input.current?.selectionEnd === 0)
      input.current.setSelectionRange(value.length, value.length);
    ask();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (list.onKeyDown(event)) return;
    // A field is one line of the prompt, however many it takes to show it.
    if (multiline && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
    const steps = props.onStep ? stepsOf(event) : 0;
    if (steps === 0) return;
    event.preventDefault();
    props.onStep?.(steps);
  }

  const control = {
    ref: input,
    id,
    autoComplete: 'off',
    value,
    required,
    placeholder: props.placeholder,
    onKeyDown,
    onFocus,
    onBlur: () => {
      returning.left(input.current);
      list.close();
    },
    onClick: ask,
    'aria-describedby': props.describedBy,
    'aria-keyshortcuts': props.onStep && 'Control+ArrowUp Control+ArrowDown',
    ...list.inputProps,
  };
  const change = (text: string) => {
    onChange(text);
    list.type();
  };

  return (
    <Field id={id} label={label} layout={props.layout} required={required} aside={props.aside}>
      <div className="autocomplete" ref={box}>
        {multiline ? (
          <GrowingText {...control} onText={change} />
        ) : (
          <span className="autocomplete-size" data-value={value || props.placeholder}>
            <input {...control} type="text" size={1} onChange={({ target }) => change(target.value)} />
          </span>
        )}
        {list.helps && !isFree && <Icon shape="chevron" />}
        {props.after}
        {list.open && (
          <SuggestionList
            list={list}
            name={suggestionsName}
            anchor={box}
            picture={picture}
            pictured={props.pictured}
            explain={props.explain}
            onShow={props.onShow}
            note={(option) => props.foundBy?.(option, value)}
          />
        )}
      </div>
    </Field>
  );
}
