import { parseAspectRatio } from '../../aspect-ratio.ts';
import { compile } from '../../compile.ts';
import type { Fix } from '../finding.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** A ratio in the text is noise where the site has a control for it, or where the target refuses it. */
export const aspectRatioLeftOut: Rule = {
  id: 'aspect-ratio-left-out',
  name: 'Aspect ratio not printed',
  why: {
    reason:
      'Where the site has its own control, a ratio among the words is only noise; a ratio beyond the range is refused with the whole prompt.',
    source: 'docs.midjourney.com, aspect ratio (31894244298125)',
  },
  find(context) {
    const { target, compiled } = context;
    const values = compiled.leftOut.find(({ what }) => what === 'aspectRatio')?.values ?? [];
    if (values.length === 0) return [];
    const flag = target.aspectRatio === 'flag';
    const nearest = flag ? nearestTaken(context) : null;
    const message = flag
      ? `${nameInSentence(target)} does not take a ratio as extreme as ${quoted(values)}, so it was not printed; choose a less extreme one.`
      : `The aspect ratio ${values[0]} is not printed for ${nameInSentence(target, 'within')}: choose it with the site's own control.`;
    return [
      {
        severity: flag ? 'warning' : 'hint',
        message,
        component: 'composition',
        field: 'aspectRatio',
        ...(nearest ? { fix: nearest } : {}),
      },
    ];
  },
};

/** The most extreme ratio on the same side that the target prints. */
function nearestTaken({ prompt, target }: CheckContext): Fix | null {
  const ratio = parseAspectRatio(prompt.aspectRatio);
  if (!ratio) return null;
  const wide = ratio.width >= ratio.height;
  const aspectRatio = [14, 4, 3, 2]
    .map((side) => (wide ? `${side}:1` : `1:${side}`))
    .find((text) =>
      compile({ ...prompt, aspectRatio: text }, target).leftOut.every(({ what }) => what !== 'aspectRatio'),
    );
  return aspectRatio ? { label: `Use ${aspectRatio}`, apply: (now) => ({ ...now, aspectRatio }) } : null;
}
