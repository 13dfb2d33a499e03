import { suggestionsFrom } from '@/lib/prompt/assistant/index.ts';
import { FIELDS, type Prompt } from '@/lib/prompt/index.ts';
import type { Review } from '@/lib/session/review.ts';
import type { ReviewRow } from './SuggestionRow.tsx';

/** The rows of a review: what is decided as it was decided, the rest as it stands to the form now. */
export function reviewRows({ choices, chosen, decided }: Review, prompt: Prompt): ReviewRow[] {
  const answered = choices[chosen]?.prompt ?? prompt;
  const open = suggestionsFrom(prompt, answered);
  return FIELDS.flatMap(({ key }): ReviewRow[] => {
    const decision = decided.find(({ field }) => field === key);
    // What was accepted and then undone, by whatever way, is open again.
    const undone = decision?.accepted && open.some(({ field }) => field === key);
    if (decision && !undone) {
      const state = decision.accepted ? 'accepted' : 'rejected';
      return [{ field: key, old: decision.old, new: decision.new, state }];
    }
    return open.filter(({ field }) => field === key).map((row) => ({ ...row, state: 'open' }));
  });
}
