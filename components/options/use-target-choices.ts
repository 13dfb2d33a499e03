import { useMemo } from 'react';
import { siteTargets } from '@/components/hooks/store.ts';
import { targetName } from '@/components/hooks/target-name.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { targetById } from '@/lib/prompt/index.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { ELSEWHERE } from '@/lib/storage/index.ts';

/** A target that was chosen on a site. */
export interface TargetChoice {
  /** The id of the site; null for all pages that belong to none. */
  site: string | null;
  siteName: string;
  target: string;
  targetName: string;
}

export interface TargetChoices {
  /** By the names of the sites; undefined until they are read. */
  choices: TargetChoice[] | undefined;
  /** The target follows the site again; that can be undone. */
  follow(choice: TargetChoice): Promise<void>;
}

/** The targets that were chosen on sites, and taking a choice back. */
export function useTargetChoices(say: (status: Status) => void): TargetChoices {
  const chosen = useStored(siteTargets, siteTargets.all);
  const follow = useMemo(() => {
    const keep = async ({ site }: TargetChoice, target: string | null, status: Status) => {
      const kept = await siteTargets.choose(site, target);
      say(kept.ok ? status : { text: messageText(kept.error), tone: 'problem' });
    };
    return (choice: TargetChoice) =>
      keep(choice, null, {
        text: t('targetChoices.followed', [choice.siteName]),
        actions: [
          {
            label: t('status.undo'),
            onAct: () =>
              void keep(choice, choice.target, {
                text: t('targetChoices.again', [choice.siteName, choice.targetName]),
              }),
          },
        ],
      });
  }, [say]);
  return { choices: chosen && Object.entries(chosen).map(choiceOf).sort(bySite), follow };
}

function choiceOf([id, target]: [string, string]): TargetChoice {
  const known = targetById(target);
  return {
    site: id === ELSEWHERE ? null : id,
    // A later version may know sites and targets that this one does not.
    siteName: id === ELSEWHERE ? t('targetChoices.elsewhere') : (siteById(id)?.name ?? id),
    target,
    targetName: known ? targetName(known) : target,
  };
}

const bySite = (a: TargetChoice, b: TargetChoice) => a.siteName.localeCompare(b.siteName);
