import { genuine, type PinnedBoxes } from '@/lib/insert/index.ts';
import type { PinnedBox } from '@/lib/messages/page.ts';

/** Of the boxes the user has shown, those that are in this very document; null if there is none. */
export function pinnedHere(all: PinnedBox[], document: Document): PinnedBoxes | null {
  const view = genuine(document).defaultView;
  const isPage = view === view?.top;
  const here = all.filter(({ frame }) => (frame === '' ? isPage : !isPage && frame === view?.origin));
  const locators = (wanted: PinnedBox['role']) => here.find(({ role }) => role === wanted)?.locators ?? [];
  return here.length > 0 ? { prompt: locators('prompt'), negative: locators('negative') } : null;
}
