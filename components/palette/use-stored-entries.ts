import { useEasel } from '@/components/easel/easel.ts';
import { STEP } from '@/components/easel/use-workspace.ts';
import { history, presets } from '@/components/hooks/store.ts';
import { groupName, targetName } from '@/components/hooks/target-name.ts';
import { t } from '@/components/hooks/text.ts';
import { ago } from '@/components/hooks/time.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { useApplyPreset } from '@/components/presets/use-presets.ts';
import { TARGETS } from '@/lib/prompt/index.ts';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import type { Entry } from './entry.ts';

/** More than a line shows. */
const LONGEST_SHOWN = 120;
/** A list that cannot be read is told of on its own tab; here it has nothing. */
const none = () => [];

/** What is kept and can take the place of the prompt: presets, and what was used before. Undefined until it is read. */
export function useStoredEntries(): { presets: Entry[]; history: Entry[] } | undefined {
  const { replace } = useEasel();
  const saved = useStored(presets, () => presets.list().catch(none));
  const used = useStored(history, () => history.list().catch(none));
  const apply = useApplyPreset();
  if (!saved || !used) return undefined;
  const now = Date.now();
  return {
    presets: saved.map(({ id, name, folder, tags }) => ({
      id: `preset ${id}`,
      kind: 'preset',
      label: name,
      aside: t('palette.apply'),
      words: [folder, ...tags],
      run: () => void apply(id),
    })),
    history: used.map(({ id, text, at, prompt }) => ({
      id: `history ${id}`,
      kind: 'history',
      label: shortened(text, LONGEST_SHOWN),
      aside: ago(at, now),
      // The rest of a long text is found as well.
      words: [text],
      run: () => replace(STEP.history, prompt, t('status.reused')),
    })),
  };
}

/** The targets one can choose, those of the site at hand first. */
export function useTargetEntries(): Entry[] {
  const { target, say } = useEasel();
  const first = TARGETS.filter(({ id }) => target.offered.includes(id));
  return [...first, ...TARGETS.filter((one) => !first.includes(one))].map((one) => {
    const name = targetName(one);
    return {
      id: `target ${one.id}`,
      kind: 'target',
      label: name,
      aside: one.id === target.target.id ? t('palette.chosen') : groupName(one.group),
      words: [groupName(one.group)],
      within: t('target.label'),
      run() {
        target.choose(one.id);
        say({ text: t('palette.printsFor', [name]) });
      },
    };
  });
}
