import type { PickTexts } from '@/lib/messages/pick-page.ts';
import type { Overlay } from './overlay.ts';
import { holds } from './targets.ts';

/** The strip at an edge of the window that the bar needs, in pixels. */
const STRIP = 64;

export interface Bar {
  covers(x: number, y: number): boolean;
  cancelsAt(x: number, y: number): boolean;
}

/**
 * What to do, with Cancel, at the top of the window; at the bottom where a box is at the top and none there.
 * @param fields the boxes that it must not cover
 */
export function createBar(overlay: Overlay, texts: PickTexts, fields: Element[]): Bar {
  const bar = overlay.add('bar', texts.bar);
  bar.dir = 'auto';
  const cancel = overlay.add('cancel', texts.cancel);
  // Without us (Firefox ends our scripts when the extension is reloaded) the button still takes the layer away.
  cancel.setAttribute('popovertarget', 'layer');
  cancel.setAttribute('popovertargetaction', 'hide');
  bar.append(cancel);
  const height = bar.ownerDocument.defaultView?.innerHeight ?? 0;
  const places = fields.map((field) => field.getBoundingClientRect());
  const atTop = places.some(({ top, bottom }) => top < STRIP && bottom > 0);
  const atBottom = places.some(({ top, bottom }) => bottom > height - STRIP && top < height);
  bar.classList.toggle('low', atTop && !atBottom);
  return {
    covers: (x, y) => holds(bar, x, y),
    cancelsAt: (x, y) => holds(cancel, x, y),
  };
}
