/** The marks on the page live as long as the popup that shows the choice. */
import { keepPortOpen, onPageDisconnected } from '../platform/ports.ts';

const NAME = /^marks:(\d+)$/;

/** For the popup, while it shows numbered boxes. @returns takes the marks away; closing the popup does too */
export function holdMarks(tabId: number): () => void {
  return keepPortOpen(`marks:${tabId}`);
}

/** For the background: calls back when the popup that showed the choice is gone. */
export function onMarksDisconnected(callback: (tabId: number) => void): void {
  onPageDisconnected((name) => {
    const tabId = NAME.exec(name)?.[1];
    if (tabId !== undefined) callback(Number(tabId));
  });
}
