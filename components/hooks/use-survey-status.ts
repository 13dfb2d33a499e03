import { useEffect } from 'react';
import { outcomeText } from '@/lib/messages/outcome-text.ts';
import type { Survey } from '@/lib/messages/to-background.ts';
import type { Status } from './use-status.ts';

/** What is worth knowing before Insert is pressed. That no box is there yet is not: it may come. */
const TOLD = ['needs-access', 'not-allowed', 'read-only'];

/** Says what the survey of the page found, unless something else is being said. */
export function useSurveyStatus(survey: Survey | null, status: Status, say: (status: Status) => void): void {
  // Only when the survey comes in: a later silence is no reason to say it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const outcome = survey?.outcome;
    if (outcome && status.text === '' && TOLD.includes(outcome.status)) say({ text: outcomeText(outcome) });
  }, [survey]);
}
