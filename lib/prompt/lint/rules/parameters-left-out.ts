import { compile } from '../../compile.ts';
import type { Prompt } from '../../model.ts';
import type { Target } from '../../targets/target.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { targetName } from '../target-name.ts';

/** A parameter the target does not know, or with a value it refuses, would make it reject the whole prompt. */
export const parametersLeftOut: Rule = {
  id: 'parameters-left-out',
  name: 'check.parametersLeftOut.name',
  why: { reason: { id: 'check.parametersLeftOut.reason' }, source: SOURCES.midjourneyParameters },
  find({ prompt, target, compiled: { leftOut } }) {
    const words = leftOut.find(({ what }) => what === 'parameters')?.values ?? [];
    if (words.length === 0) return [];
    // Networks belong to programs: there is no other name or value to try.
    const networks = words.every((word) => word.startsWith('<'));
    const without = withoutRefused(prompt, target);
    return [
      {
        severity: 'warning',
        message: {
          id: networks ? 'check.parametersLeftOut.messageNetworks' : 'check.parametersLeftOut.message',
          params: { target: targetName(target), words },
        },
        ...(without === prompt
          ? {}
          : {
              fix: {
                label: { id: 'check.parametersLeftOut.fix', params: { words } },
                apply: (now: Prompt) => withoutRefused(now, target),
              },
            }),
      },
    ];
  },
};

const refused = (prompt: Prompt, target: Target) =>
  compile(prompt, target).leftOut.some(({ what }) => what === 'parameters');

/** Takes away each parameter of the target's family that is refused on its own. */
function withoutRefused(prompt: Prompt, target: Target): Prompt {
  const given = prompt.parameters?.midjourney;
  if (!given) return prompt;
  const entries = Object.entries(given).slice(0, 60);
  const kept = entries.filter(
    ([name, value]) =>
      !refused({ subject: { text: 'x' }, parameters: { midjourney: { [name]: value } } } as Prompt, target),
  );
  if (kept.length === entries.length) return prompt;
  const { midjourney: _former, ...others } = prompt.parameters ?? {};
  const parameters = kept.length > 0 ? { ...others, midjourney: Object.fromEntries(kept) } : others;
  const changed = { ...prompt, parameters };
  return refused(changed, target) ? prompt : changed;
}
