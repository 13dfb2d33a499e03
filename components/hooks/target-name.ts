import type { Target, TargetGroup } from '@/lib/prompt/index.ts';
import { t } from './text.ts';

/** Returns what a target is called: its name, or words in the user's language where it has none of its own. */
export const targetName = ({ name, label }: Target): string => (label ? t(label) : name);

/** Returns the heading of a group of targets: makers and families have names. */
export function groupName(group: TargetGroup): string {
  if (group === 'General') return t('target.general');
  return group === 'Other sites' ? t('target.otherSites') : group;
}
