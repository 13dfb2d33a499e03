import { useCallback, useEffect, useState } from 'react';
import { siteTargets } from '@/components/hooks/store.ts';
import { messageText } from '@/components/hooks/text.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { DEFAULT_TARGET_ID, type Target, targetOrDefault } from '@/lib/prompt/index.ts';
import type { Site } from '@/lib/sites/site.ts';
import { type ChosenTargets, chosenOn, withChoice } from '@/lib/storage/index.ts';

export interface ChosenTarget {
  target: Target;
  /** The id of the target the site itself has. */
  siteTarget: string;
  /** The ids of all that the site offers. */
  offered: readonly string[];
  /** Keeps a choice for this site; null: the target follows the site again. */
  choose(target: string | null): void;
}

/**
 * The target of the page at hand: the one chosen on its site, whenever that was, else the site's own.
 * @param isPrivate whether a choice ends with the window
 * @param onError told in one sentence when the choice could not be kept
 */
export function useTarget(
  initial: ChosenTargets,
  site: Site | null,
  isPrivate: boolean,
  onError: (error: string) => void,
): ChosenTarget {
  const [chosen, setChosen] = useState(initial);
  // What was chosen in another window counts here at once.
  const stored = useStored(siteTargets, () => siteTargets.all().catch(() => undefined));
  useEffect(() => {
    if (stored) setChosen(stored);
  }, [stored]);
  const siteId = site?.id ?? null;
  const siteTarget = site?.target ?? DEFAULT_TARGET_ID;
  const choose = useCallback(
    (id: string | null) => {
      setChosen((all) => withChoice(all, siteId, id));
      if (!isPrivate)
        void siteTargets.choose(siteId, id).then((kept) => kept.ok || onError(messageText(kept.error)));
    },
    [siteId, isPrivate, onError],
  );
  return {
    target: targetOrDefault(chosenOn(chosen, siteId) ?? siteTarget),
    siteTarget,
    offered: [siteTarget, ...(site?.targets ?? [])],
    choose,
  };
}
