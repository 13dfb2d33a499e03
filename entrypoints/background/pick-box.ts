import type { PickRole } from '@/lib/messages/pick-page.ts';
import { askPicker, injectPickScript } from '@/lib/platform/scripting-pick.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { beginPick, currentPick, endPick, PICK_PATIENCE } from './pick-state.ts';
import { pickTexts } from './pick-texts.ts';

/** Takes the picker out of every frame of a tab. */
async function stopPickers(tabId: number): Promise<void> {
  try {
    await askPicker(tabId, null, { type: 'stop' });
  } catch {
    // The tab is gone or went to another address: so did its pickers.
  }
}

/**
 * Ends the picking under way, if any, in all frames of its tab.
 * @param token ends only the one of this name
 */
export async function stopPicking(token?: string): Promise<void> {
  const pick = await currentPick();
  if (token !== undefined && pick?.token !== token) return;
  await endPick();
  if (pick) await stopPickers(pick.tabId);
}

/**
 * Lets the user point at a box of a tab; a picking under way ends. What they point at comes back through
 * `answerPicker`.
 * @returns false where extensions may not enter the page, and in a private window, whose boxes are not remembered
 */
export async function pickBox({ tabId, role }: { tabId: number; role: PickRole }): Promise<boolean> {
  await stopPicking();
  if ((await tabById(tabId))?.isPrivate) return false;
  try {
    await injectPickScript(tabId, null);
    const origins = await askPicker(tabId, null, { type: 'where' });
    const entered = origins.flatMap(({ answer }) => (typeof answer === 'string' ? [answer] : []));
    const pick = await beginPick(tabId, role);
    const request = {
      type: 'pick',
      token: pick.token,
      texts: pickTexts(role),
      entered,
      patience: PICK_PATIENCE,
    };
    const started = await askPicker(tabId, null, request);
    if (started.some(({ answer }) => answer === true)) return true;
  } catch {
    // A page of the browser, or of a store.
  }
  await endPick();
  return false;
}
