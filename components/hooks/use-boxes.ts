import { isLost, type StoredBox } from '@/lib/storage/index.ts';
import { boxes } from './store.ts';
import { useStored } from './use-stored.ts';

/** The boxes the user showed, the newest first; undefined until they are read. They follow changes. */
export function useBoxes(): { box: StoredBox; lost: boolean }[] | undefined {
  return useStored(boxes, boxes.list)?.map((box) => ({ box, lost: isLost(box) }));
}
