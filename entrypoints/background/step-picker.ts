import * as z from 'zod/mini';
import type { CountAnswer } from '@/lib/messages/pick-page.ts';
import { askPicker } from '@/lib/platform/scripting-pick.ts';

const countSchema: z.ZodMiniType<CountAnswer> = z.lazy(() =>
  z.object({ count: z.number(), holds: z.boolean() }),
);

/** Takes the keyboard's choice to the next box, where need be in the next frame that holds one, round and round. */
export async function stepPicker(
  { tabId, frameId }: { tabId: number; frameId: number },
  { forward, held }: { forward: boolean; held: boolean },
): Promise<void> {
  const answers = await askPicker(tabId, null, { type: 'count' });
  const frames = answers
    .flatMap(({ frameId, answer }) => {
      const parsed = countSchema.safeParse(answer);
      return parsed.success && parsed.data.count > 0 ? [{ frameId, holds: parsed.data.holds }] : [];
    })
    .sort((a, b) => a.frameId - b.frameId);
  const holder = frames.find(({ holds }) => holds);
  if (holder) {
    const [moved] = await askPicker(tabId, holder.frameId, { type: 'step', forward });
    if (moved?.answer === true) return;
  }
  const from = frames.findIndex((frame) => frame.holds || (held && frame.frameId === frameId));
  const step = forward ? 1 : -1;
  const next =
    from === -1
      ? (frames.find((frame) => frame.frameId === frameId) ?? frames.at(forward ? 0 : -1))
      : frames.at((from + step) % frames.length);
  if (!next) return;
  await askPicker(tabId, null, { type: 'leave' });
  await askPicker(tabId, next.frameId, { type: 'enter', forward });
}
