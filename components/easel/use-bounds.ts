import { useCallback, useEffect } from 'react';
import type { Status } from '@/components/hooks/use-status.ts';
import { tooLongText } from '@/lib/messages/too-long-text.ts';
import { isTooLong } from '@/lib/prompt/bounds.ts';
import { EMPTY_PROMPT, type Prompt } from '@/lib/prompt/index.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { useWorkspace } from './use-workspace.ts';

/** Returns the prompt where it is too long to be edited: an earlier version kept texts of any length. Else null. */
export const useTooLong = (workspace: Workspace): Prompt | null =>
  useWorkspace(workspace, ({ prompt }) => (isTooLong(prompt) ? prompt : null));

/** Returns the prompt as the form shows it: an empty one in place of one that it could not follow. */
export const useFormPrompt = (workspace: Workspace): Prompt =>
  useWorkspace(workspace, ({ prompt }) => (isTooLong(prompt) ? EMPTY_PROMPT : prompt));

/** Returns what says that a text was refused, and why. */
export const useRefuse = (say: (status: Status) => void): (() => void) =>
  useCallback(() => say({ text: tooLongText(), tone: 'problem' }), [say]);

/** Says so whenever the workspace refuses an edit. */
export function useRefusals(workspace: Workspace, say: (status: Status) => void): void {
  const refuse = useRefuse(say);
  // Whoever makes an edit says afterwards what it did; where it was refused, that has the last word.
  useEffect(() => workspace.onTooLong(() => queueMicrotask(refuse)), [workspace, refuse]);
}
