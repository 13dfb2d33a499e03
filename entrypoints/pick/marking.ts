import { seenAs } from '@/lib/insert/dom/surface.ts';
import type { Mark } from '@/lib/messages/pick-page.ts';
import { isOrphaned } from '@/lib/platform/tell-background.ts';
import { eachFrame } from './each-frame.ts';
import { createOutline } from './outline.ts';
import { createOverlay } from './overlay.ts';
import { scrollTo } from './scroll-to.ts';

export interface Marking {
  /** Makes one box stand out and brings it into sight; null: none. @returns whether it is here */
  point(choice: number | null): boolean;
  stop(): void;
}

/** Numbers boxes on the page, each with an outline, until it is stopped or the page goes. */
export function startMarking(
  document: Document,
  choices: Mark[],
  fieldOf: (choice: number) => Element | undefined,
): Marking {
  const overlay = createOverlay(document);
  let pointed: number | null = null;
  const marks = choices.map((mark) => ({
    ...mark,
    field: fieldOf(mark.choice),
    outline: createOutline(overlay, 'number'),
  }));
  const stop = () => {
    stopFrames();
    overlay.remove();
    document.defaultView?.removeEventListener('pagehide', stop, true);
  };
  const stopFrames = eachFrame(document, () => {
    if (isOrphaned()) return queueMicrotask(stop);
    for (const { field, outline, number, choice } of marks) {
      if (field?.isConnected) {
        outline.show(seenAs(field).getBoundingClientRect(), String(number), { strong: choice === pointed });
      } else outline.hide();
    }
  });
  // A page that is kept in memory for the way back must not come back with them.
  document.defaultView?.addEventListener('pagehide', stop, true);

  return {
    point: (choice) => {
      pointed = choice;
      const field = choice === null ? undefined : marks.find((mark) => mark.choice === choice)?.field;
      if (field) scrollTo(field);
      return field !== undefined;
    },
    stop,
  };
}
