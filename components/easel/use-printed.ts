import { useMemo } from 'react';
import { t } from '@/components/hooks/text.ts';
import { useEasel } from './easel.ts';
import { excess } from './use-insertion.ts';
import type { Printed } from './use-print.ts';
import { useWorkspace } from './use-workspace.ts';

/** The prompt of the workspace as it is printed now. */
export function usePrinted(): Printed {
  const { workspace, print } = useEasel();
  const prompt = useWorkspace(workspace, (state) => state.prompt);
  return useMemo(() => print(prompt), [print, prompt]);
}

/** The question to answer before the text is inserted, as long as it is too long; null if there is none. */
export function useQuestion(): string | null {
  const { workspace, print, insertion } = useEasel();
  return useWorkspace(workspace, ({ prompt }) => {
    if (!insertion.asking) return null;
    const { length } = print(prompt);
    const over = excess(length);
    if (over === 0) return null;
    return t(length.estimated ? 'status.overEstimate' : 'status.overLimit', [over, length.max ?? 0]);
  });
}
