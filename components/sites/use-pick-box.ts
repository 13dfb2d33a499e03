import { useMemo } from 'react';
import { useEasel } from '@/components/easel/easel.ts';
import { errorText, t } from '@/components/hooks/text.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import { isOwnAddress } from '@/lib/platform/own-page.ts';

export type PickBox = (role: 'prompt' | 'negative') => void;

/**
 * Lets the user point at a box in the page. A popup makes room for it: what comes of it is said when it opens again.
 * @returns null where no script of ours may enter the page
 */
export function usePickBox(): PickBox | null {
  const { host, page, start, say } = useEasel();
  const { tab, scan } = page;
  const tabId = tab?.id ?? null;
  // A private window's boxes are not remembered, and into a page of ours no script can be injected.
  const allowed =
    !start.isPrivate &&
    !isOwnAddress(tab?.url ?? '') &&
    scan !== null &&
    scan.outcome?.status !== 'not-allowed';
  return useMemo(() => {
    if (tabId === null || !allowed) return null;
    const refuse = (text: string) => say({ text, tone: 'problem' });
    return (role) => {
      sendToBackground({ type: 'pickBox', tabId, role }).then(
        (started) => (started ? host.leave() : refuse(t('outcome.notAllowed'))),
        (error) => refuse(errorText(error)),
      );
    };
  }, [tabId, allowed, host, say]);
}
