import { type RefObject, useLayoutEffect } from 'react';
import { placeMenu } from './place-menu.ts';

/** Shows a popover in the top layer, so that no scrolling parent cuts it, and keeps it at what it hangs on. */
export function useTopLayer(
  layer: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const element = layer.current;
    const at = anchor.current;
    if (!element || !at) return;
    const update = () => placeMenu(element, at);
    element.showPopover();
    update();
    addEventListener('scroll', update, true);
    addEventListener('resize', update);
    const grown = new ResizeObserver(update);
    grown.observe(at);
    return () => {
      removeEventListener('scroll', update, true);
      removeEventListener('resize', update);
      grown.disconnect();
    };
  }, [layer, anchor]);
}
