import { useMemo } from 'react';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { Survey } from '@/lib/messages/to-background.ts';
import { t } from './text.ts';
import type { Status } from './use-status.ts';

export type PickBox = (role: 'prompt' | 'negative') => void;

/**
 * Lets the user point at a box in the page. The popup makes room for it: what comes of it is said when it opens again.
 * @returns null where no script of ours may enter the page
 */
export function usePickBox(
  tabId: number | null,
  survey: Survey | null,
  say: (status: Status) => void,
): PickBox | null {
  const allowed = survey !== null && survey.outcome?.status !== 'not-allowed';
  return useMemo(() => {
    if (tabId === null || !allowed) return null;
    const refuse = (text: string) => say({ text, tone: 'problem' });
    return (role) => {
      sendToBackground({ type: 'pickBox', tabId, role }).then(
        (started) => (started ? window.close() : refuse(t('outcome.notAllowed'))),
        (error: Error) => refuse(error.message),
      );
    };
  }, [tabId, allowed, say]);
}
