/** All that a pointer or a key does to a page. Wheels are left to it: one scrolls to the box. */
const EVENTS = [
  'pointerover pointerenter pointerdown pointermove pointerup pointercancel pointerout pointerleave pointerrawupdate',
  'mouseover mouseenter mousedown mousemove mouseup mouseout mouseleave click dblclick auxclick contextmenu',
  'touchstart touchmove touchend touchcancel dragstart selectstart',
  'keydown keypress keyup beforeinput paste cut drop',
].flatMap((line) => line.split(' '));

/** What a finger scrolls with must go on to the browser; of a tap the mouse events that follow are prevented. */
const SCROLLS = /^(pointer|touch)/;

/** Keys of the browser itself, which the page would not get either: function keys, reload, zoom, tabs. */
const isBrowserKey = (event: Event) => {
  const { key = '', ctrlKey, metaKey } = event as KeyboardEvent;
  return /^F\d+$/.test(key) || ((ctrlKey || metaKey) && /^[rltwnq+\-=0]$/i.test(key));
};

/**
 * Takes the user's pointer and keys away from the page and hands them to `handle` instead. What scripts dispatch is
 * the page's own business and goes on as it is.
 * @returns gives them back: at once, or after the release of the keys that are held (Esc, Enter), which belongs to us
 */
export function keepFromPage(document: Document, handle: (event: Event) => void): () => void {
  const view = document.defaultView;
  /** Keys that are down, by their place on the keyboard: fast hands press one before they let go of another. */
  const held = new Set<string>();
  let ending = false;
  // The window comes first on the way of every event: nothing of the document hears of it.
  const options = { capture: true, passive: false };

  const remove = () => {
    for (const type of EVENTS) view?.removeEventListener(type, keep, options);
    view?.removeEventListener('blur', whenLeft, options);
  };
  const whenLeft = (event: Event) => {
    // The release happens elsewhere: in the popup, in another window.
    if (event.target !== view) return;
    held.clear();
    if (ending) remove();
  };
  const keep = (event: Event) => {
    if (!event.isTrusted) return;
    const { type } = event;
    if (ending && (type === 'pointerdown' || (type === 'keydown' && !(event as KeyboardEvent).repeat)))
      return remove();
    event.stopImmediatePropagation();
    if (event.cancelable && !SCROLLS.test(type) && !isBrowserKey(event)) event.preventDefault();
    if (type === 'keydown') held.add((event as KeyboardEvent).code);
    if (type === 'keyup') held.delete((event as KeyboardEvent).code);
    if (!ending) handle(event);
    else if (held.size === 0) remove();
  };

  for (const type of EVENTS) view?.addEventListener(type, keep, options);
  view?.addEventListener('blur', whenLeft, options);
  return () => {
    ending = true;
    if (held.size === 0) remove();
  };
}
