import type { ClosedFrame } from './closed-frames.ts';
import { cover } from './cover.ts';
import type { Overlay } from './overlay.ts';

/**
 * Covers the frames that have no picker: what the pointer does over them would go to their pages, unseen by us.
 * @returns puts the covers where the frames are now
 */
export function createShields(overlay: Overlay): (frames: ClosedFrame[]) => void {
  const shields: HTMLElement[] = [];
  return (frames) => {
    while (shields.length < frames.length) shields.push(overlay.add('shield'));
    shields.forEach((shield, index) => {
      const place = frames[index]?.frame.getBoundingClientRect();
      shield.hidden = !place;
      if (place) cover(shield, place);
    });
  };
}
