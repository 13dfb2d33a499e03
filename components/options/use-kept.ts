/** What is kept, as the options show it; undefined until it is read. All of it follows changes. */
import { boxes, health, setAside } from '@/components/hooks/store.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { isLost, type SetAsideRecord, type SiteHealth, type StoredBox } from '@/lib/storage/index.ts';

/** The boxes the user showed, the newest first. */
export function useBoxes(): { box: StoredBox; lost: boolean }[] | undefined {
  return useStored(boxes, boxes.list)?.map((box) => ({ box, lost: isLost(box) }));
}

/** How insertion went, the last changed place first. */
export function useHealth(): SiteHealth[] | undefined {
  return useStored(health, health.list);
}

/** The records that could not be read. */
export function useSetAside(): SetAsideRecord[] | undefined {
  return useStored(setAside, setAside.list);
}
