import { nameInSentence } from '../name-in-sentence.ts';
import { positiveWording } from '../positive-wording.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

/** Where "no people" is read as a wish for people (NegBench, arXiv 2501.09425) exclusions are not printed. */
export const exclusionsLeftOut: Rule = (_prompt, target, { leftOut }) => {
  const values = leftOut.find(({ what }) => what === 'exclude')?.values ?? [];
  if (values.length === 0) return [];
  const instead = values.map((value) => positiveWording(value)).filter((words) => words !== null);
  const advice =
    instead.length > 0
      ? `say what is there instead: ${[...new Set(instead)]
          .slice(0, 4)
          .map((words) => `"${words}"`)
          .join(', ')}.`
      : 'say what is there instead, or leave it unnamed.';
  return [
    {
      rule: 'exclusions-left-out',
      severity: 'warning',
      message: `${nameInSentence(target)} cannot leave things out, so ${quoted(values)} ${values.length > 1 ? 'were' : 'was'} not printed; ${advice}`,
    },
  ];
};
