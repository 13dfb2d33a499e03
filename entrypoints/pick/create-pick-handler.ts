import type { PageHandler } from '@/lib/messages/page.ts';
import type { PickerAnswer, PickerRequest } from '@/lib/messages/pick-page.ts';
import { PAGE_HANDLER } from '@/lib/platform/page-handler.ts';
import { type Marking, startMarking } from './marking.ts';
import { type Picking, startPicking } from './picking.ts';

/** The function the background calls in this frame. */
export function createPickHandler(document: Document): (request: PickerRequest) => PickerAnswer {
  let picking: Picking | null = null;
  let marking: Marking | null = null;
  const isPage = () => /html/.test(document.contentType) && document.body !== null;

  return (request) => {
    switch (request.type) {
      case 'where':
        return isPage() ? ownOrigin(document) : null;
      case 'pick':
        picking?.stop();
        picking = isPage() ? startPicking(document, request) : null;
        return picking !== null;
      case 'stop':
        picking?.stop();
        picking = null;
        return true;
      case 'count':
        return picking?.count() ?? null;
      case 'enter':
        return picking?.enter(request.forward) ?? false;
      case 'step':
        return picking?.step(request.forward) ?? false;
      case 'leave':
        return picking?.leave() ?? false;
      case 'take':
        return picking?.take() ?? false;
      case 'mark':
        marking?.stop();
        marking = isPage() ? startMarking(document, request.choices, scannedField) : null;
        return marking !== null;
      case 'point':
        return marking?.point(request.choice) ?? false;
      case 'unmark':
        marking?.stop();
        marking = null;
        return true;
    }
  };
}

/** The origin by which the page around may know this frame: that of its address, also where it is sandboxed. */
function ownOrigin(document: Document): string {
  const view = document.defaultView;
  const { origin } = view?.location ?? { origin: 'null' };
  return origin === 'null' ? (view?.origin ?? origin) : origin;
}

/** A box that the insert script's last scan found in this frame. */
function scannedField(choice: number): Element | undefined {
  const handler = (globalThis as Record<string, unknown>)[PAGE_HANDLER] as Partial<PageHandler> | undefined;
  return handler?.fieldOf?.(choice);
}
