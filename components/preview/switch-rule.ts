import { errorText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { ruleName } from './rule-name.ts';
import type { SwitchedOff } from './switched-off.ts';

interface Switching {
  rule: string;
  off: boolean;
  turn: SwitchedOff['turn'];
  say(status: Status): void;
}

/** Switches a rule of the coach off or on, says so when it is kept, or why it is not, and offers the way back, and back again. */
export async function switchRule({ rule, off, turn, say }: Switching): Promise<void> {
  try {
    await turn(rule, off);
  } catch (error) {
    return say({ text: errorText(error), tone: 'problem' });
  }
  const onAct = () => void switchRule({ rule, off: !off, turn, say });
  const text = t(off ? 'checks.off' : 'checks.on', [ruleName(rule)]);
  say({ text, actions: [{ label: t('status.undo'), onAct }] });
}
