/** Firefox's door from an extension to the page's own view of an object. */
interface Wrapped<T> {
  wrappedJSObject?: T;
}

/**
 * Plain text to put into an event's constructor. In Firefox it is made in the page's view: one of the extension's own
 * arrives empty there, and cannot be filled afterwards in an `InputEvent` (measured in Firefox ESR 153).
 */
export function carrier(text: string): DataTransfer {
  const page = (globalThis as Wrapped<typeof globalThis>).wrappedJSObject ?? globalThis;
  const transfer = new page.DataTransfer();
  transfer.setData('text/plain', text);
  return transfer;
}

/**
 * Fills a paste in the page's view: Firefox leaves out what was put into its constructor (bug 1654724). Elsewhere
 * there is no such view, and nothing to do.
 */
export function fillInPage(event: ClipboardEvent, text: string): void {
  (event as Wrapped<ClipboardEvent>).wrappedJSObject?.clipboardData?.setData('text/plain', text);
}
