import type { PickerSender } from '@/lib/messages/listen-to-picker.ts';
import { messageText } from '@/lib/messages/message-text.ts';
import type { FromPicker } from '@/lib/messages/pick.ts';
import { openPopup, setBadge } from '@/lib/platform/badge.ts';
import { t } from '@/lib/platform/text.ts';
import { logMessage } from '@/lib/session/message-log.ts';
import { leaveNotice, saidOfNotice } from '@/lib/session/notice.ts';
import type { Pick } from './pick-state.ts';
import { reportNotice } from './report.ts';
import { boxes } from './store.ts';

type Picked = Extract<FromPicker, { type: 'picked' }>;

function sentence(role: Pick['role'], label: string, host: string): string {
  const name = label || t('pick.unnamed');
  return role === 'prompt' ? t('pick.remembered', [name, host]) : t('pick.rememberedNegative', [name, host]);
}

/** Keeps the box the user pointed at. Where it is, the browser says, not the message. */
export async function rememberBox(picked: Picked, pick: Pick, sender: PickerSender): Promise<void> {
  const { address, frameId, origin } = sender;
  const { locators, label } = picked;
  const frame = frameId === 0 ? null : origin;
  const kept = await boxes.remember({ role: pick.role, address, frame, locators, label });
  if (!kept.ok) return reportNotice(pick.tabId, messageText(kept.error), null);
  const text = sentence(pick.role, label, new URL(address).host);
  const notice = { text, tabId: pick.tabId, copy: null, undo: null, done: true };
  await leaveNotice(notice, false);
  await logMessage(saidOfNotice(notice), false);
  await setBadge(pick.tabId, '✓', text);
  await openPopup();
}

/** Says which frame the box is in; only the user can let us into it. */
export async function reportFrame(origin: string, tabId: number): Promise<void> {
  const text = t('pick.needsAccess', [new URL(origin).host]);
  await reportNotice(tabId, text, null, { access: origin });
}
