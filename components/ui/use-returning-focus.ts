import { useRef } from 'react';

/**
 * Tells the focus that comes back with the window (another window, the page beside a panel) from one that the user gives:
 * what opens at a focus must not open each time the user comes back to the window.
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
      const returns = withWindow.current;
      withWindow.current = false;
      return returns;
    },
  };
}
