import { useLayoutEffect, useRef } from 'react';
import { type Check, type Prompt, revertEdit } from '@/lib/prompt/index.ts';
import { switchRule } from './switch-rule.ts';
import { useSwitchedOff } from './switched-off.ts';
import { t } from './text.ts';
import type { Status } from './use-status.ts';

export interface Coach {
  /** The findings the user wants to see. */
  checks: readonly Check[];
  fix(check: Check): void;
  switchOff(check: Check): void;
}

interface CoachNeeds {
  checks: readonly Check[];
  prompt: Prompt;
  edit(prompt: Prompt): void;
  say(status: Status): void;
  /** The rules that are switched off, as they were read when the page opened. */
  switchedOff: readonly string[];
}

/** What the coach finds, what one click does about it, and the way back from it. */
export function useCoach({ checks, prompt, edit, say, switchedOff }: CoachNeeds): Coach {
  const { rules, turn } = useSwitchedOff(switchedOff);
  const off = rules ?? switchedOff;
  const latest = useRef(prompt);
  useLayoutEffect(() => {
    latest.current = prompt;
  });
  const undo = (onAct: () => void) => [{ label: t('status.undo'), onAct }];

  return {
    checks: checks.filter(({ rule }) => !off.includes(rule)),
    fix({ fix }) {
      if (!fix) return;
      const before = latest.current;
      const after = fix.apply(before);
      edit(after);
      const takeBack = () => {
        edit(revertEdit(before, after, latest.current));
        say({ text: t('status.fixUndone') });
      };
      say({ text: t('status.fixed'), actions: undo(takeBack) });
    },
    switchOff({ rule }) {
      void switchRule({ rule, off: true, turn, say });
    },
  };
}
