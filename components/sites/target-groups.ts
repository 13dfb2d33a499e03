import { groupName, targetName } from '@/components/hooks/target-name.ts';
import type { SelectGroup } from '@/components/ui/Select.tsx';
import { TARGET_GROUPS, type Target } from '@/lib/prompt/index.ts';

/**
 * The list one chooses a target from: what the site offers first, under its name, then all others by their maker.
 * @param siteGroup what to call the first group, or null where there is no site
 */
export function targetGroups(
  targets: readonly Target[],
  siteGroup: string | null,
  siteTargets: readonly string[],
): SelectGroup[] {
  const offered = siteGroup === null ? [] : siteTargets;
  const first = offered.flatMap((id) => targets.find((target) => target.id === id) ?? []);
  const groups = TARGET_GROUPS.map((group) => ({
    name: groupName(group),
    members: targets.filter((target) => target.group === group && !first.includes(target)),
  }));
  return [{ name: siteGroup ?? '', members: first }, ...groups]
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => ({
      label: name,
      options: members.map((target) => ({ value: target.id, label: targetName(target) })),
    }));
}
