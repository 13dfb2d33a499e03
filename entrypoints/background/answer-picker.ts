import type { PickerSender } from '@/lib/messages/listen-to-picker.ts';
import type { FromPicker } from '@/lib/messages/pick.ts';
import { askPicker } from '@/lib/platform/scripting-pick.ts';
import { stopPicking } from './pick-box.ts';
import { currentPick } from './pick-state.ts';
import { rememberBox, reportFrame } from './picked-box.ts';
import { stepPicker } from './step-picker.ts';

let turn: Promise<unknown> = Promise.resolve();

/**
 * What the user did with the picker. Nothing happens unless a picking is under way for the very tab the message comes
 * from, with its token.
 * @returns whether something was done
 */
export function answerPicker(message: FromPicker, sender: PickerSender): Promise<boolean> {
  // One after the other: an Enter right behind a Tab takes the box that the Tab comes to.
  const answer = turn.then(() => act(message, sender));
  turn = answer.catch(() => {});
  return answer;
}

async function act(message: FromPicker, sender: PickerSender): Promise<boolean> {
  const pick = await currentPick();
  if (!pick || pick.tabId !== sender.tabId || pick.token !== message.token) return false;
  if (message.type === 'pickStep') {
    await stepPicker(sender, message);
    return true;
  }
  if (message.type === 'pickTake') {
    await askPicker(pick.tabId, null, { type: 'take' });
    return true;
  }
  // First of all, so that a second message finds nothing under way.
  await stopPicking();
  if (message.type === 'picked') await rememberBox(message, pick, sender);
  if (message.type === 'pickedFrame') await reportFrame(message.origin, pick.tabId);
  return true;
}
