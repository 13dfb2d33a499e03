import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Chip } from './Chip.tsx';
import { type ChipNames, ChipTools } from './ChipTools.tsx';
import { Field, type FieldLayout } from './Field.tsx';
import { stepsOf } from './Stepper.tsx';
import { type OnShow, SuggestionList } from './SuggestionList.tsx';
import { useChipDrag } from './use-chip-drag.ts';
import { useChipWork } from './use-chip-work.ts';
import { type ChipAct, type ChipItem, useChips } from './use-chips.ts';
import { useReturningFocus } from './use-returning-focus.ts';
import { type Instead, useSuggestions } from './use-suggestions.ts';
import './ChipsField.css';

/** A control of its own on a value. `place` counts within the items of the field. */
export interface ChipControl {
  item: ChipItem;
  place: number;
  open: boolean;
  onOpen(): void;
  /** @param leaves whether the focus is to go back to where it came from */
  onClose(leaves: boolean): void;
}

interface ChipsFieldProps {
  label: string;
  layout?: FieldLayout;
  /** Shown beside the values while the focus is in the field. */
  placeholder?: string;
  items: readonly ChipItem[];
  /**
   * All values at each keystroke; the last one is what is being typed.
   * @param act what was done to some of them, where nothing was typed
   */
  onChange(items: ChipItem[], act?: ChipAct): void;
  suggest(typed: string): string[];
  suggestionsName: string;
  removeName(text: string): string;
  /** What each value is changed by besides its words, such as a weight. */
  control?(chip: ChipControl): ReactNode;
  /** Ctrl with an arrow key on values: changes them by a step, up or down. */
  onStep?(places: readonly number[], steps: number): void;
  /** Other fields that take values of this one. */
  destinations: readonly { id: string; name: string }[];
  onMoveTo(places: readonly number[], to: string): void;
  onCopy?: ((texts: readonly string[]) => void) | undefined;
  chipNames: ChipNames;
  /** What to offer for words that mean nothing here. */
  instead?(text: string): Instead | null;
  /** At the end of the label's line. */
  aside?: ReactNode;
  picture?(option: string): ReactNode;
  pictured?(option: string): boolean;
  /** By what other word an option was found. */
  foundBy?(option: string, typed: string): string | null;
  /** What an option means, in a sentence; null where nothing is said of it. */
  explain?(option: string): string | null;
  /** An option of the list is looked at. */
  onShow?: OnShow;
}

/** Several values: Enter or a comma makes a chip of what was typed, and so does leaving the field. */
export function ChipsField(props: ChipsFieldProps) {
  const { label, items, onChange, suggest, suggestionsName, removeName, control, onStep, picture } = props;
  const { chipNames } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const all = useChips(items, onChange);
  const { chips, draft, type, commit, add, placeOf } = all;
  const [opened, setOpened] = useState<number | null>(null);
  const former = useRef<Element | null>(null);
  // What is gone is not open, lest what comes to its place takes the focus.
  if (opened !== null && (!control || opened >= items.length)) setOpened(null);
  const unused = (typed: string) =>
    suggest(typed).filter((option) => !chips.some((chip) => chip.text === option && !chip.off));
  const list = useSuggestions({
    id: `${id}-list`,
    typed: draft,
    suggest: unused,
    onPick: add,
    completes: true,
    several: true,
    instead: props.instead,
  });
  const work = useChipWork({
    box,
    input,
    chips: all,
    names: chipNames,
    onStep: onStep && ((place, steps) => step(place, steps)),
    onStepAll: onStep,
    onMoveTo: props.onMoveTo,
    onCopy: props.onCopy,
  });
  const drag = useChipDrag(box, work.together, work.drop);
  const returning = useReturningFocus();

  function ask() {
    if (list.helps) list.ask();
  }

  /** A press beside the chips is meant for the input. */
  function focusInput(event: MouseEvent) {
    if (
      !(event.target instanceof Element) ||
      event.target.closest('input, button, [role=option], [role=toolbar], .chip')
    )
      return;
    event.preventDefault();
    input.current?.focus();
    ask();
  }

  function open(place: number) {
    former.current = document.activeElement;
    setOpened(place);
  }

  function close(index: number, leaves: boolean) {
    setOpened(null);
    if (!leaves) return;
    if (former.current === input.current) input.current?.focus();
    else work.focusChip(index);
  }

  function step(place: number, steps: number) {
    onStep?.([place], steps);
    open(place);
  }

  function onInputKey(event: KeyboardEvent<HTMLInputElement>) {
    if (list.onKeyDown(event) || event.nativeEvent.isComposing) return;
    const steps = onStep && placeOf.draft >= 0 ? stepsOf(event) : 0;
    if (steps !== 0) {
      event.preventDefault();
      step(placeOf.draft, steps);
      list.close();
      commit();
      return;
    }
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const atStart = selectionStart === 0 && selectionEnd === 0;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      list.close();
      commit();
    } else if (event.key === 'Backspace' && value === '' && chips.length > 0) work.remove([chips.length - 1]);
    else if (event.key === 'ArrowLeft' && atStart && chips.length > 0) {
      event.preventDefault();
      work.focusChip(chips.length - 1);
    }
  }

  return (
    <Field id={id} label={label} layout={props.layout} aside={props.aside}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a help for the mouse; the input itself takes the keys */}
      <div
        className="chips-field"
        ref={box}
        onMouseDown={focusInput}
        onPointerDown={drag.onPointerDown}
        onBlur={work.onBlur}
      >
        {chips.length > 0 && (
          <ul className="chips">
            {chips.map((chip, index) => (
              <Chip
                // biome-ignore lint/suspicious/noArrayIndexKey: the focus stays at the place of a removed chip
                key={index}
                id={`${id}-chip-${index}`}
                text={chip.text}
                control={control?.({
                  item: chip,
                  place: placeOf.chip(index),
                  open: opened === placeOf.chip(index),
                  onOpen: () => open(placeOf.chip(index)),
                  onClose: (leaves) => close(index, leaves),
                })}
                off={chip.off}
                work={work.of(index)}
                drag={drag.look(index)}
                removeName={removeName(chip.text)}
                onRemove={() => work.remove([index])}
              />
            ))}
          </ul>
        )}
        {work.selected.length > 0 && (
          <ChipTools
            names={chipNames}
            anchor={box}
            count={work.selected.length}
            off={work.selected.every((index) => chips[index]?.off)}
            onStep={work.step}
            destinations={props.destinations}
            onSwitch={() => work.switchOff(work.selected)}
            onMove={work.moveSelected}
            onMoveTo={(to) => work.moveTo(work.selected, to)}
            onCopy={props.onCopy && (() => work.copy(work.selected))}
            onRemove={() => work.remove(work.selected)}
            onClose={work.close}
          />
        )}
        <span className="unseen" aria-live="polite">
          {work.said}
        </span>
        <input
          ref={input}
          id={id}
          type="text"
          size={1}
          autoComplete="off"
          value={draft}
          placeholder={chips.length > 0 ? props.placeholder : undefined}
          data-typed={draft !== '' || undefined}
          onChange={(event) => {
            type(event.target.value, !(event.nativeEvent as InputEvent).isComposing);
            list.type();
          }}
          onCompositionEnd={(event) => type(event.currentTarget.value)}
          onKeyDown={onInputKey}
          onFocus={() => !returning.isReturn() && ask()}
          onClick={ask}
          onBlur={() => {
            returning.left(input.current);
            list.close();
            commit();
          }}
          aria-describedby={
            chips
              .map(({ off }, index) => `${id}-chip-${index}${off ? ` ${id}-chip-${index}-off` : ''}`)
              .join(' ') || undefined
          }
          {...list.inputProps}
        />
        {list.open && (
          <SuggestionList
            list={list}
            name={suggestionsName}
            anchor={box}
            picture={picture}
            pictured={props.pictured}
            explain={props.explain}
            onShow={props.onShow}
            note={(option) => props.foundBy?.(option, draft)}
          />
        )}
      </div>
    </Field>
  );
}
