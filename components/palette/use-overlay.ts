import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { isMac } from './key-name.ts';

/** What can lie over the app, one at a time. */
export type Overlay = 'palette' | 'keys' | 'compare' | 'log';

export interface OverlayControls {
  shown: Overlay | null;
  show(overlay: Overlay): void;
  /** Does nothing where another has taken its place. */
  hide(overlay: Overlay): void;
}

const takesText = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Which overlay a key opens; null where it opens none. */
function overlayOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): Overlay | null {
  if (altKey) return null;
  // On a Mac, Ctrl+K in a field deletes to the end of the line.
  const [mod, other] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  if (mod && !other && !shiftKey && key.toLowerCase() === 'k') return 'palette';
  return key === '?' && !ctrlKey && !metaKey && !takesText(target) ? 'keys' : null;
}

/** Which overlay is shown, and the keys that open one: Ctrl+K (Cmd+K on a Mac) the palette, `?` the sheet of keys. */
export function useOverlay(): OverlayControls {
  const [shown, setShown] = useState<Overlay | null>(null);
  const hide = useCallback((overlay: Overlay) => setShown((now) => (now === overlay ? null : now)), []);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.defaultPrevented) return;
      const overlay = overlayOf(event);
      if (!overlay) return;
      // Also of a key that is held down, which the browser would take for its own search.
      event.preventDefault();
      // At once: what is typed next belongs to what opens.
      if (!event.repeat) flushSync(() => setShown(overlay));
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return useMemo(() => ({ shown, show: setShown, hide }), [shown, hide]);
}
