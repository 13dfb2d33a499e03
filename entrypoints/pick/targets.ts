import { accessibleName } from '@/lib/insert/dom/accessible-name.ts';
import type { PickTexts } from '@/lib/messages/pick-page.ts';
import type { ClosedFrame } from './closed-frames.ts';
import { fieldAt } from './field-at.ts';
import { whyNot } from './why-not.ts';

/** What is under the pointer, as far as it concerns us. */
export interface Target {
  element: Element;
  /** What is said of it. */
  words: string;
  /** A field that can be taken, the origin of a frame to ask for, or nothing that can be done. */
  takes: 'field' | 'frame' | null;
  origin: string | null;
}

/** A field, with its name or why it cannot be taken. */
export function fieldTarget(element: Element, texts: PickTexts): Target {
  const reason = whyNot(element);
  const words = reason ? texts[reason] : accessibleName(element) || texts.unnamed;
  return { element, words, takes: reason ? null : 'field', origin: null };
}

function frameTarget({ frame, origin }: ClosedFrame, texts: PickTexts): Target {
  const words = origin ? texts.frame.replace('{host}', () => new URL(origin).host) : texts.closedFrame;
  return { element: frame, words, takes: origin ? 'frame' : null, origin };
}

/** Whether a point of the window lies in an element's box. */
export function holds(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x < right && y >= top && y < bottom;
}

/** What the user points at, or null where there is neither a field nor a frame that is closed to us. */
export function targetAt(
  document: Document,
  [x, y]: [number, number],
  texts: PickTexts,
  frames: ClosedFrame[],
  fields: () => HTMLElement[],
): Target | null {
  const closed = frames.find(({ frame }) => holds(frame, x, y));
  if (closed) return frameTarget(closed, texts);
  const field = fieldAt(document, x, y, fields);
  return field ? fieldTarget(field, texts) : null;
}
