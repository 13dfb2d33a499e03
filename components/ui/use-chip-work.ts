import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react';
import type { ChipNames } from './ChipTools.tsx';
import { stepsOf } from './Stepper.tsx';
import { useChipSelection } from './use-chip-selection.ts';
import type { useChips } from './use-chips.ts';

interface Given {
  box: RefObject<HTMLElement | null>;
  input: RefObject<HTMLElement | null>;
  chips: ReturnType<typeof useChips>;
  names: ChipNames;
  /** Changes the weight of one chip, where it stands; of several at once. Undefined where nothing is weighed. */
  onStep?: ((place: number, steps: number) => void) | undefined;
  onStepAll?: ((places: readonly number[], steps: number) => void) | undefined;
  onMoveTo(places: readonly number[], to: string): void;
  onCopy?: ((texts: readonly string[]) => void) | undefined;
}

/** The keys of a chip, as `aria-keyshortcuts` has them. */
const KEYS = 'Delete Alt+O Alt+ArrowLeft Alt+ArrowRight Shift+ArrowLeft Shift+ArrowRight Control+A Control+C';
const WEIGHT_KEYS = ' Control+ArrowUp Control+ArrowDown';

const isTouch = ({ nativeEvent }: MouseEvent) =>
  nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';

/**
 * What is done with chips, one or the selected ones: which a press or a key selects, and what then happens to them. The
 * focus stays on a chip.
 */
export function useChipWork(given: Given) {
  const { box, input, chips: all, names, onStep, onStepAll } = given;
  const { chips } = all;
  const selection = useChipSelection(chips);
  const { places: selected } = selection;
  /** What was done to chips that look the same to whoever does not see them. */
  const [done, setDone] = useState('');

  /** Those that what is done to a chip is done to: all that are selected with it. */
  const together = (index: number): readonly number[] => (selected.includes(index) ? selected : [index]);
  const itemPlaces = (indices: readonly number[]) => indices.map(all.placeOf.chip);
  const isRtl = () => box.current !== null && getComputedStyle(box.current).direction === 'rtl';

  function focusChip(index: number) {
    const words = box.current?.querySelectorAll<HTMLElement>('.chip-words');
    (words?.[index] ?? input.current)?.focus();
  }

  /** Where the focus goes as chips go: to what comes to their place. */
  function leave(indices: readonly number[]) {
    const first = Math.min(...indices);
    selection.clear();
    if (first < chips.length - indices.length) focusChip(first);
    else input.current?.focus();
  }

  function remove(indices: readonly number[]) {
    leave(indices);
    all.remove(indices);
  }

  function switchOff(indices: readonly number[]) {
    const off = indices.some((index) => !chips[index]?.off);
    all.switchOff(indices, off);
    setDone(off ? names.isOff : names.isOn);
  }

  /** @returns where the first of them stands then */
  function move(indices: readonly number[], to: number, behind: boolean): number {
    const moved = all.move(indices, to, behind);
    if (moved && indices === selected) selection.follow(moved);
    return moved?.at ?? Math.min(...indices);
  }

  /** Chips are dropped: the focus goes with them. */
  function drop(indices: readonly number[], to: number, behind: boolean) {
    focusChip(move(indices, to, behind));
  }

  /** @param by -1 towards the beginning, 1 towards the end */
  function moveBy(indices: readonly number[], by: number): number {
    return by < 0
      ? move(indices, Math.min(...indices) - 1, false)
      : move(indices, Math.max(...indices) + 1, true);
  }

  /** The tools move what is selected; the focus stays on the chip that has it. */
  function moveSelected(by: number) {
    const words = [...(box.current?.querySelectorAll('.chip-words') ?? [])];
    const focused = words.indexOf(document.activeElement as Element);
    const at = moveBy(selected, by);
    if (focused >= 0) focusChip(at + Math.max(selected.indexOf(focused), 0));
  }

  function moveTo(indices: readonly number[], to: string) {
    leave(indices);
    given.onMoveTo(itemPlaces(indices), to);
  }

  const copy = (indices: readonly number[]) =>
    given.onCopy?.(indices.map((index) => chips[index]?.text ?? ''));

  /** True when the key was meant for the chip. */
  function pressKey(event: KeyboardEvent, index: number): boolean {
    const { key, code, altKey, shiftKey } = event;
    const onward = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const by = isRtl() ? -onward : onward;
    const isMod = event.ctrlKey || event.metaKey;
    const steps = stepsOf(event);
    if (steps !== 0) {
      if (!onStep) return false;
      if (together(index).length > 1) onStepAll?.(itemPlaces(together(index)), steps);
      else {
        selection.clear();
        onStep(all.placeOf.chip(index), steps);
      }
    } else if (altKey) {
      // By its place on the keyboard too: on a Mac, Alt makes another letter of it.
      if (key.toLowerCase() === 'o' || code === 'KeyO') switchOff(together(index));
      else if (by !== 0) {
        const before = together(index);
        focusChip(moveBy(before, by) + before.indexOf(index));
      } else return false;
    } else if (isMod) {
      if (key.toLowerCase() === 'a') selection.all();
      else if (key.toLowerCase() === 'c') copy(together(index));
      else return false;
    } else if (by !== 0) {
      const to = Math.max(index + by, 0);
      if (shiftKey) selection.extend(Math.min(to, chips.length - 1), index);
      else selection.clear();
      focusChip(shiftKey ? Math.min(to, chips.length - 1) : to);
    } else if (key === 'Backspace' || key === 'Delete') remove(together(index));
    else if (key === 'Escape' && selected.length > 0) selection.clear();
    else return false;
    return true;
  }

  return {
    selected,
    /** To be read out. */
    said: done || (selected.length > 0 ? names.selected(selected.length) : ''),
    focusChip,
    remove,
    switchOff,
    drop,
    moveSelected,
    moveTo,
    copy,
    together,
    close() {
      focusChip(selected[0] ?? 0);
      selection.clear();
    },
    step: onStepAll && ((steps: number) => onStepAll(itemPlaces(selected), steps)),
    /** What a chip says and takes. */
    of: (index: number) => ({
      selected: selected.includes(index),
      offName: names.isOff,
      keys: KEYS + (onStep ? WEIGHT_KEYS : ''),
      onPress(event: MouseEvent) {
        setDone('');
        const more = event.ctrlKey || event.metaKey || (isTouch(event) && selected.length > 0);
        selection.press(index, { more, range: event.shiftKey });
      },
      onContext(event: MouseEvent) {
        event.preventDefault();
        if (!selected.includes(index)) selection.only(index);
        focusChip(index);
      },
      onKeyDown(event: KeyboardEvent) {
        setDone('');
        if (event.nativeEvent.isComposing || !pressKey(event, index)) return;
        event.preventDefault();
        event.stopPropagation();
      },
    }),
    /** Nothing is selected any more where the focus has gone elsewhere, but with the window. */
    onBlur({ relatedTarget }: FocusEvent) {
      const to = relatedTarget ?? document.activeElement;
      const stays = to instanceof Element && box.current?.contains(to) && to !== input.current;
      if (!stays) {
        selection.clear();
        setDone('');
      }
    },
  };
}
