import { history, presets } from '@/components/hooks/store.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { isOwnAddress } from '@/lib/platform/own-page.ts';
import { openWelcome } from '@/lib/platform/pages.ts';
import { useEasel } from './easel.ts';

const isEmpty = (list: Promise<readonly unknown[]>) =>
  list.then(
    ({ length }) => length === 0,
    () => false,
  );

/** Returns what opens the practice page, for whoever has kept and used nothing yet; null for all others, and on it. */
export function useNewHere(): (() => void) | null {
  const { page } = useEasel();
  const nothingSaved = useStored(presets, () => isEmpty(presets.list()));
  const nothingUsed = useStored(history, () => isEmpty(history.list()));
  return nothingSaved && nothingUsed && !isOwnAddress(page.tab?.url ?? '') ? openWelcome : null;
}
