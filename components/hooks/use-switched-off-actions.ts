import { useMemo } from 'react';
import { ruleName } from './rule-name.ts';
import { switchRule } from './switched-off.ts';
import { t } from './text.ts';
import type { Status } from './use-status.ts';

/** Brings checks back that were switched off, with Undo. */
export function useSwitchedOffActions(say: (status: Status) => void) {
  return useMemo(() => {
    async function bringBack(rule: string) {
      await switchRule(rule, false);
      const onAct = () => void switchOff(rule);
      say({ text: t('checks.on', [ruleName(rule)]), actions: [{ label: t('status.undo'), onAct }] });
    }
    async function switchOff(rule: string) {
      await switchRule(rule, true);
      say({ text: t('checks.off', [ruleName(rule)]) });
    }
    return { bringBack };
  }, [say]);
}
