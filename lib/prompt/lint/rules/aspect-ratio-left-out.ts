import { parseAspectRatio } from '../../aspect-ratio.ts';
import { compile } from '../../compile.ts';
import type { Fix } from '../finding.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { targetName } from '../target-name.ts';

/** A ratio in the text is noise where the site has a control for it, or where the target refuses it. */
export const aspectRatioLeftOut: Rule = {
  id: 'aspect-ratio-left-out',
  name: 'check.aspectRatioLeftOut.name',
  why: {
    reason: { id: 'check.aspectRatioLeftOut.reason' },
    source: 'docs.midjourney.com, aspect ratio (31894244298125)',
  },
  find(context) {
    const { target, compiled } = context;
    const [ratio] = compiled.leftOut.find(({ what }) => what === 'aspectRatio')?.values ?? [];
    if (ratio === undefined) return [];
    const flag = target.aspectRatio === 'flag';
    const nearest = flag ? nearestTaken(context) : null;
    return [
      {
        severity: flag ? 'warning' : 'hint',
        message: {
          id: flag ? 'check.aspectRatioLeftOut.messageExtreme' : 'check.aspectRatioLeftOut.messageControl',
          params: { ratio, target: targetName(target) },
        },
        component: 'composition',
        field: 'aspectRatio',
        ...(nearest ? { fix: nearest } : {}),
      },
    ];
  },
};

/** The most extreme ratio on the same side that the target prints. */
function nearestTaken({ prompt, target }: CheckContext): Fix | null {
  const given = parseAspectRatio(prompt.aspectRatio);
  if (!given) return null;
  const wide = given.width >= given.height;
  const ratio = [14, 4, 3, 2]
    .map((side) => (wide ? `${side}:1` : `1:${side}`))
    .find((text) =>
      compile({ ...prompt, aspectRatio: text }, target).leftOut.every(({ what }) => what !== 'aspectRatio'),
    );
  if (!ratio) return null;
  return {
    label: { id: 'check.aspectRatioLeftOut.fix', params: { ratio } },
    apply: (now) => ({ ...now, aspectRatio: ratio }),
  };
}
