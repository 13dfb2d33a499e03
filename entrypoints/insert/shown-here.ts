import { genuine, type ShownBoxes } from '@/lib/insert/index.ts';
import type { ShownBox } from '@/lib/messages/page.ts';

/** Of the boxes the user has shown, those that are in this very document; null where there is none. */
export function shownHere(all: ShownBox[], document: Document): ShownBoxes | null {
  const view = genuine(document).defaultView;
  const isPage = view === view?.top;
  const here = all.filter(({ frame }) => (frame === '' ? isPage : !isPage && frame === view?.origin));
  const locators = (wanted: ShownBox['role']) => here.find(({ role }) => role === wanted)?.locators ?? [];
  return here.length > 0 ? { prompt: locators('prompt'), negative: locators('negative') } : null;
}
