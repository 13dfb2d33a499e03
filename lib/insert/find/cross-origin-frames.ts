import { genuine } from '../dom/genuine.ts';
import { isVisible } from '../dom/is-visible.ts';
import { isLikelyFrame } from './is-likely-frame.ts';

/** A frame with less room holds no application (advertisements and sign-in buttons do). */
const LEAST = { width: 300, height: 150 };

/**
 * The origins of the visible frames of other addresses: a box may be in one, and only the user can let us in.
 * @param likely host suffixes of the frames a site is known to use; those come first, then the larger ones
 */
export function crossOriginFrames(roots: (Document | ShadowRoot)[], likely: string[]): string[] {
  const found: { origin: string; likely: boolean; area: number }[] = [];
  for (const frame of roots.flatMap((root) => [...genuine(root).querySelectorAll('iframe')])) {
    const { width, height } = frame.getBoundingClientRect();
    if (width < LEAST.width || height < LEAST.height || !isVisible(frame)) continue;
    if (frame.srcdoc || !/^https?:/.test(frame.src) || !URL.canParse(frame.src)) continue;
    const url = new URL(frame.src);
    if (url.origin === genuine(frame.ownerDocument).defaultView?.location.origin) continue;
    found.push({ origin: url.origin, likely: isLikelyFrame(url.hostname, likely), area: width * height });
  }
  found.sort((a, b) => Number(b.likely) - Number(a.likely) || b.area - a.area);
  return [...new Set(found.map(({ origin }) => origin))];
}
