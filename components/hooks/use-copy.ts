import { useCallback } from 'react';
import { copyText } from '@/lib/platform/clipboard.ts';
import type { Message } from '@/lib/prompt/message.ts';
import { messageText, t } from './text.ts';
import type { Status } from './use-status.ts';

/**
 * Copies a text and says so.
 * @param hint what to do with it on this site, if anything special
 * @returns whether it is on the clipboard
 */
export function useCopy(say: (status: Status) => void): (text: string, hint?: Message) => Promise<boolean> {
  return useCallback(
    async (text, hint) => {
      if (text === '') {
        say({ text: t('status.nothingToCopy'), tone: 'problem' });
        return false;
      }
      const copied = await copyText(text);
      if (!copied) say({ text: t('status.notCopied'), tone: 'problem' });
      else say({ text: hint ? t('status.copiedHint', [messageText(hint)]) : t('status.copied') });
      return copied;
    },
    [say],
  );
}
