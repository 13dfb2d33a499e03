import { STEP, type Undo } from '@/components/easel/use-workspace.ts';
import { t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { Check } from '@/lib/prompt/index.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { switchRule } from './switch-rule.ts';
import { useSwitchedOff } from './switched-off.ts';

export interface Coach {
  /** The findings the user wants to see. */
  checks: readonly Check[];
  fix(check: Check): void;
  switchOff(check: Check): void;
}

interface CoachNeeds {
  checks: readonly Check[];
  workspace: Workspace;
  undoActions: Undo['undoActions'];
  say(status: Status): void;
  /** The rules that are switched off, as they were read when the page opened. */
  switchedOff: readonly string[];
}

/** What the coach finds, what one click does about it, and the way back from it. */
export function useCoach({ checks, workspace, undoActions, say, switchedOff }: CoachNeeds): Coach {
  const { rules, turn } = useSwitchedOff(switchedOff);
  const off = rules ?? switchedOff;
  return {
    checks: checks.filter(({ rule }) => !off.includes(rule)),
    fix({ fix }) {
      if (!fix) return;
      const step = workspace.edit(STEP.fix, fix.apply);
      say({ text: t('status.fixed'), actions: undoActions(step) });
    },
    switchOff({ rule }) {
      void switchRule({ rule, off: true, turn, say });
    },
  };
}
