import { useCallback, useEffect } from 'react';
import { holdMarks } from '@/lib/messages/marks.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { FoundBox } from '@/lib/messages/to-background.ts';

/**
 * Numbers the boxes on the page as long as the user is to choose among them; the numbers go with the popup.
 * @param boxes the ones to choose from, the same array as long as they are; empty for none
 * @returns makes one of them stand out, or none
 */
export function useMarks(tabId: number | null, boxes: readonly FoundBox[]): (index: number | null) => void {
  useEffect(() => {
    if (tabId === null || boxes.length === 0) return;
    const disconnect = holdMarks(tabId);
    const choices = boxes.map(({ frameId, choice, report }, index) => ({
      frameId,
      choice,
      number: index + 1,
      label: report.label,
    }));
    // Numbers are a help: where the page does not let us draw, the names in the list still stand.
    sendToBackground({ type: 'markBoxes', tabId, choices }).catch(() => {});
    return disconnect;
  }, [tabId, boxes]);

  return useCallback(
    (index) => {
      const box = index === null ? null : boxes[index];
      if (tabId === null || !box) return;
      const { frameId, choice } = box;
      sendToBackground({ type: 'pointAtBox', tabId, frameId, choice }).catch(() => {});
    },
    [tabId, boxes],
  );
}
