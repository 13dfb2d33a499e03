import { useRef } from 'react';

/** True while the app itself gives a focus back. */
let isGivenBack = false;

/** Gives the focus back to a field that one had left: what opens at a focus stays closed. */
export function giveFocusBack(field: HTMLElement): void {
  isGivenBack = true;
  field.focus();
  isGivenBack = false;
}

/**
 * Tells the focus that comes back with the window (another window, the page beside a panel), or that the app gives back,
 * from one that the user gives: what opens at a focus must not open each time the user comes back.
 */
export function useReturningFocus() {
  const withWindow = useRef(false);
  return {
    /** To be called at a blur: a field that is left with its window stays the document's active element. */
    left(field: Element | null) {
      withWindow.current = field !== null && document.activeElement === field;
    },
    /** To be called at a focus. */
    isReturn(): boolean {
      const returns = withWindow.current || isGivenBack;
      withWindow.current = false;
      return returns;
    },
  };
}
