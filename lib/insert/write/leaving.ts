import { genuine } from '../dom/genuine.ts';

/**
 * Listens for the page being left: until the next one is there this one still holds what was written.
 * @param signal ends the listening
 * @returns whether it is about to be left, to be asked later
 */
export function watchLeaving(document: Document, signal: AbortSignal): () => boolean {
  let leaving = false;
  const view = genuine(document).defaultView;
  const hear = () => {
    leaving = true;
  };
  view?.addEventListener('beforeunload', hear, { signal });
  return () => leaving;
}
