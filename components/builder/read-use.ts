import { history, presets } from '@/components/hooks/store.ts';
import { type Use, usedWords } from '@/lib/prompt/index.ts';

/** The words the user has inserted, copied and saved on this machine, for the ranking of suggestions. */
export async function readUse(): Promise<Use | undefined> {
  try {
    const [entries, saved] = await Promise.all([history.list(), presets.list()]);
    const kept = saved.map(({ prompt, usedAt, updatedAt }) => ({ prompt, at: usedAt ?? updatedAt }));
    return usedWords([...entries, ...kept], Date.now());
  } catch {
    // A storage that cannot be read is told of where it matters; suggestions come in their general order.
    return undefined;
  }
}
