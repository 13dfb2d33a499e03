import { useDeferredValue, useMemo } from 'react';
import { useWorkspace } from '@/components/easel/use-workspace.ts';
import { compile, type Prompt, type Target, targetOrDefault } from '@/lib/prompt/index.ts';
import type { Draw } from '@/lib/prompt/surprise/index.ts';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import type { Workspace, WorkspaceState } from '@/lib/workspace/index.ts';
import { baseOf, drawOf, isApplied, type Offer, variedText } from './use-draw.ts';

/** Enough of a subject to know it by; what differs comes after it. */
const LONGEST_SUBJECT = 60;
/** More does not fit in two lines. */
const LONGEST = 180;

/** Gives a line for each offered draw, and which of them is in the prompt; null where it was undone. */
export function useOffer(
  workspace: Workspace,
  offer: Offer,
  target: Target,
): { lines: readonly string[]; chosen: number | null } {
  const now = useWorkspace(workspace, (state) => state);
  // Typing goes first: the other draws follow what was written.
  const shown = useDeferredValue(useMemo(() => ({ state: now, offer }), [now, offer]));
  const lines = useMemo(() => linesOf(shown.offer, shown.state, target), [shown, target]);
  return { lines, chosen: isApplied(now.past, offer) ? offer.applied.at : null };
}

function linesOf(offer: Offer, state: WorkspaceState, target: Target): string[] {
  const { kind, by, seeds, applied } = offer;
  const base = baseOf(state, offer);
  return seeds.map((seed, at) =>
    at === applied.at && isApplied(state.past, offer)
      ? lineOf(kind, applied.before, applied.draw)
      : lineOf(kind, base, drawOf(by, base, seed, state, target)),
  );
}

function lineOf(kind: Offer['kind'], before: Prompt, draw: Draw): string {
  return shortened(kind === 'vary' ? variedText(before, draw) : sentenceOf(draw), LONGEST);
}

/** What was drawn as a sentence, with the subject it is of. */
function sentenceOf({ prompt, fields }: Draw): string {
  const { contentType, subject } = prompt;
  const drawn = Object.fromEntries(fields.map((field) => [field, prompt[field]]));
  const said = { ...(contentType && { contentType }), ...drawn };
  const shown = { ...said, subject: { text: shortened(subject.text, LONGEST_SUBJECT) } };
  return compile(shown, targetOrDefault('any')).text;
}
