import { compile } from '../../compile.ts';
import type { Prompt } from '../../model.ts';
import type { Target } from '../../targets/target.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A parameter the target does not know, or with a value it refuses, would make it reject the whole prompt. */
export const parametersLeftOut: Rule = {
  id: 'parameters-left-out',
  name: 'Parameters not printed',
  why: {
    reason:
      'A flag that is not known, or a value beyond its range, makes the target refuse the whole prompt.',
    source: SOURCES.midjourneyParameters,
  },
  find({ prompt, target, compiled: { leftOut } }) {
    const values = leftOut.find(({ what }) => what === 'parameters')?.values ?? [];
    if (values.length === 0) return [];
    const without = withoutRefused(prompt, target);
    return [
      {
        severity: 'warning',
        message: `${nameInSentence(target)} does not take ${quoted(values)}, so ${values.length > 1 ? 'they were' : 'it was'} not printed; check the name and the range.`,
        ...(without === prompt
          ? {}
          : {
              fix: {
                label: values.length > 1 ? 'Remove them' : `Remove ${quoted(values)}`,
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
