import { t } from '@/components/hooks/text.ts';
import { CHECK_RULES } from '@/lib/prompt/index.ts';

const RULES = new Map(CHECK_RULES.map((rule) => [rule.id, rule]));

/** What a rule of the coach is called; its id where a later version brought it. */
export function ruleName(id: string): string {
  const rule = RULES.get(id);
  return rule ? t(rule.name) : id;
}

/** Whether the user may switch a rule off. */
export const maySwitchOff = (id: string): boolean => RULES.get(id)?.always !== true;
