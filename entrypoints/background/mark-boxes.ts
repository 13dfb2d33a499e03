import type { ToBackground } from '@/lib/messages/to-background.ts';
import { askPicker, injectPickScript } from '@/lib/platform/scripting-pick.ts';

type Marks = Extract<ToBackground, { type: 'markBoxes' }>;
type Point = Extract<ToBackground, { type: 'pointAtBox' }>;

/** A frame that is gone has no box to mark: the popup's list still stands. */
async function quietly(work: () => Promise<unknown>): Promise<null> {
  await work().catch(() => {});
  return null;
}

/** Numbers the boxes on the page that the popup offers, each in its frame. */
export async function markBoxes({ tabId, choices }: Marks): Promise<null> {
  await unmarkBoxes(tabId);
  const frames = Map.groupBy(choices, ({ frameId }) => frameId);
  for (const [frameId, marks] of frames) {
    await quietly(async () => {
      await injectPickScript(tabId, frameId);
      await askPicker(tabId, frameId, { type: 'mark', choices: marks });
    });
  }
  return null;
}

/** Makes one of the numbered boxes stand out. */
export async function pointAtBox({ tabId, frameId, choice }: Point): Promise<null> {
  await quietly(() => askPicker(tabId, null, { type: 'point', choice: null }));
  return quietly(() => askPicker(tabId, frameId, { type: 'point', choice }));
}

/** Takes the numbers away in all frames. */
export function unmarkBoxes(tabId: number): Promise<null> {
  return quietly(() => askPicker(tabId, null, { type: 'unmark' }));
}
