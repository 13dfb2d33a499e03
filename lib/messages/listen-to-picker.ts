import { browser } from '../platform/browser.ts';
import { isOwnPage } from '../platform/own-page.ts';
import { type FromPicker, fromPickerSchema } from './pick.ts';

/** Who sent it, as the browser says; the message itself is not asked. */
export interface PickerSender {
  tabId: number;
  /** The address of the page in the tab. */
  address: string;
  frameId: number;
  /** The origin of the frame; `null` as text for a sandboxed one. */
  origin: string;
}

interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
}

/** Reads the sender of a message. @returns null for anybody who is not a script of ours in a page of a tab */
export function pickerSender(
  sender: Sender,
  own: { id: string; root: string } = { id: browser.runtime.id, root: browser.runtime.getURL('/') },
): PickerSender | null {
  const { id, url, tab, frameId } = sender;
  if (id !== own.id || isOwnPage(sender, own)) return null;
  if (tab?.id === undefined || !tab.url || frameId === undefined || !url) return null;
  const origin = sender.origin ?? (URL.canParse(url) ? new URL(url).origin : 'null');
  return { tabId: tab.id, address: tab.url, frameId, origin };
}

/**
 * The door for the pick script, apart from that of our own pages. It answers true where `handle` did something, and
 * leaves everything else unanswered. Call it synchronously when the background starts.
 * @param handle gets parsed messages only; it must check that a picking with this token is under way in that tab
 */
export function listenToPicker(
  handle: (message: FromPicker, sender: PickerSender) => Promise<boolean>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const from = pickerSender(sender);
    if (!from) return undefined;
    const parsed = fromPickerSchema.safeParse(message);
    return parsed.success ? handle(parsed.data, from) : undefined;
  });
}
