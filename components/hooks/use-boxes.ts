import { useLiveQuery } from 'dexie-react-hooks';
import { isLost, type StoredBox } from '@/lib/storage/index.ts';
import { boxes } from './store.ts';

/** The boxes the user showed, the newest first; undefined until they are read. They follow changes. */
export function useBoxes(): { box: StoredBox; lost: boolean }[] | undefined {
  return useLiveQuery(async () => (await boxes.list()).map((box) => ({ box, lost: isLost(box) })), []);
}
