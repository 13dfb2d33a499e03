import { t } from '@/components/hooks/text.ts';
import { plainAccess } from './plain-access.ts';

/** What is said when the access that a match pattern stands for is given back, and when it is asked for again. */
export function accessWords(match: string) {
  const place = plainAccess(match);
  return {
    undo: t('status.undo'),
    given: t('access.given', [place]),
    kept: t('access.kept', [place]),
    again: t('access.again', [place]),
    refused: t('access.refused', [place]),
  };
}
