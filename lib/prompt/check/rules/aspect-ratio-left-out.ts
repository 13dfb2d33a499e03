import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

/** A ratio in the text is noise where the site has a control for it, or where the target refuses it. */
export const aspectRatioLeftOut: Rule = (_prompt, target, { leftOut }) => {
  const values = leftOut.find(({ what }) => what === 'aspectRatio')?.values ?? [];
  if (values.length === 0) return [];
  const message =
    target.aspectRatio === 'flag'
      ? `${nameInSentence(target)} takes ratios up to 14:1, so ${quoted(values)} was not printed; choose a less extreme one.`
      : `The aspect ratio ${values[0]} is not printed for ${nameInSentence(target, 'within')}: choose it with the site's own control.`;
  const severity = target.aspectRatio === 'flag' ? 'warning' : 'hint';
  return [{ rule: 'aspect-ratio-left-out', severity, message, component: 'composition' }];
};
