import { useEasel } from '@/components/easel/easel.ts';
import { STEP } from '@/components/easel/use-workspace.ts';
import { t } from '@/components/hooks/text.ts';
import type { Starter } from '@/lib/prompt/vocabulary/starters.ts';
import { StarterList } from './StarterList.tsx';

/** The starters, wired: pressing one puts it in place of the prompt, as a step that can be undone. */
export function StarterPart({ most }: { most?: number }) {
  const { replace } = useEasel();
  const start = ({ name, prompt }: Starter) =>
    replace(STEP.preset(t(name)), prompt, t('status.applied', [t(name)]));
  return <StarterList most={most} onStart={start} />;
}
