import { shadowRoots } from '@/lib/insert/dom/shadow-roots.ts';
import { openShadow } from '@/lib/platform/shadow.ts';

export interface ClosedFrame {
  frame: Element;
  /** Its origin, which the user can let us into; null if there is none to ask for. */
  origin: string | null;
}

/**
 * The frames of this document that have no picker of their own.
 * @param entered origins of the frames that have one
 */
export function closedFrames(document: Document, entered: string[]): ClosedFrame[] {
  const frames = shadowRoots(document, openShadow).flatMap((root) => [...root.querySelectorAll('iframe')]);
  return frames
    .filter((frame) => frame.contentDocument === null)
    .map((frame) => ({ frame, origin: originOf(frame) }))
    .filter(({ origin }) => !entered.includes(origin ?? 'null'));
}

function originOf(frame: HTMLIFrameElement): string | null {
  if (frame.hasAttribute('srcdoc') || !URL.canParse(frame.src)) return null;
  const { protocol, origin } = new URL(frame.src);
  return /^https?:$/.test(protocol) ? origin : null;
}
