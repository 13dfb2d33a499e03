import type { PinnedBox } from '@/lib/messages/page.ts';
import { hasOrigin } from '@/lib/platform/permissions.ts';
import type { StoredBox } from '@/lib/storage/index.ts';
import type { FrameScan } from './scan-frames.ts';
import { boxes } from './store.ts';

/** The boxes the user has shown us for a page; none where the storage cannot be read. */
export async function pinnedBoxes(url: string): Promise<StoredBox[]> {
  try {
    const { prompt, negative } = await boxes.forAddress(url);
    return [prompt, negative].filter((box) => box !== null);
  } catch {
    return [];
  }
}

/** What of them goes into the page: how to find them, and nothing else. */
export const forThePage = (kept: StoredBox[]): PinnedBox[] =>
  kept.map(({ role, frame, locators }) => ({ role, frame: frame ?? '', locators }));

/** The origin of the frame that the shown prompt box is in, where we may not enter it. */
export async function closedFrameOf(kept: StoredBox[]): Promise<string | null> {
  const frame = kept.find(({ role }) => role === 'prompt')?.frame ?? null;
  return frame === null || !/^https?:/.test(frame) || (await hasOrigin(frame)) ? null : frame;
}

/** Keeps count of which of them were there: one that is gone for good is given up. */
export async function keepTrackOfPinned(kept: StoredBox[], frames: FrameScan[], url: string): Promise<void> {
  const there = {
    prompt: frames.some(({ answer }) => answer.boxes.some(({ by }) => by === 'pinned')),
    negative: frames.some(({ answer }) => answer.negative?.by === 'pinned'),
  };
  const anyBox = frames.some(({ answer }) => answer.boxes.some(({ by }) => by !== 'only'));
  const closed = await closedFrameOf(kept);
  await Promise.all(
    kept.map(async ({ id, role, frame }) => {
      if (there[role]) return boxes.found(id);
      // Whoever may not enter a frame, or sees a page without any box (nobody has signed in), cannot say it is gone.
      return anyBox && (frame === null || frame !== closed) ? boxes.missed(id, url) : null;
    }),
  );
}
