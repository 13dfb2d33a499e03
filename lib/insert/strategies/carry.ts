/** Firefox's door from an extension to the page's own view of an object. */
interface Wrapped {
  wrappedJSObject?: { clipboardData?: DataTransfer | null; dataTransfer?: DataTransfer | null };
}

/** Plain text to put into an event's constructor. */
export function carrier(text: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  return transfer;
}

/**
 * Fills the event's transfer in the page's view: in Firefox what an extension put into the constructor arrives empty
 * (bug 1654724). Elsewhere there is no such view, and nothing to do.
 */
export function fillInPage(event: Event, text: string): void {
  const page = (event as Event & Wrapped).wrappedJSObject;
  (page?.clipboardData ?? page?.dataTransfer)?.setData('text/plain', text);
}
