import { parseAspectRatio } from '../../aspect-ratio.ts';
import type { Fix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Words people write there, and the ratio most of them mean. */
const MEANT: readonly [cue: RegExp, ratio: string][] = [
  [/^\s*(?:square|1)\s*$/i, '1:1'],
  [/^\s*(?:wide|widescreen|cinematic|panorama|panoramic)\s*$/i, '16:9'],
  [/^\s*(?:landscape|horizontal)\s*$/i, '3:2'],
  [/^\s*(?:portrait|vertical|tall)\s*$/i, '2:3'],
  [/^\s*(?:phone|story|mobile)\s*$/i, '9:16'],
];

/** What stands in the field is no ratio: not two numbers, or a zero. */
export const badAspectRatio: Rule = {
  id: 'bad-aspect-ratio',
  name: 'check.badAspectRatio.name',
  always: true,
  why: { reason: { id: 'check.badAspectRatio.reason' }, source: SOURCES.midjourneyParameters },
  find({ prompt: { aspectRatio } }) {
    if (aspectRatio === undefined || aspectRatio.trim() === '' || parseAspectRatio(aspectRatio)) return [];
    const ratio = meant(aspectRatio);
    return [
      {
        severity: 'error',
        message: { id: 'check.badAspectRatio.message', params: { words: [aspectRatio] } },
        component: 'composition',
        field: 'aspectRatio',
        fix: ratio === null ? removeRatio : setRatio(ratio),
      },
    ];
  },
};

const setRatio = (ratio: string): Fix => ({
  label: { id: 'check.badAspectRatio.fixUse', params: { ratio } },
  apply: (prompt) => ({ ...prompt, aspectRatio: ratio }),
});

const removeRatio: Fix = {
  label: { id: 'check.badAspectRatio.fixRemove' },
  apply({ aspectRatio: _gone, ...prompt }) {
    return prompt;
  },
};

function meant(text: string): string | null {
  const numbers = /(\d{1,5}(?:\.\d{1,2})?)\s*(?:[-–—,;*]|by|to|zu|sur)\s*(\d{1,5}(?:\.\d{1,2})?)/i.exec(
    text.slice(0, 60),
  );
  const ratio = numbers ? `${numbers[1]}:${numbers[2]}` : null;
  if (ratio && parseAspectRatio(ratio)) return ratio;
  return MEANT.find(([cue]) => cue.test(text.slice(0, 60)))?.[1] ?? null;
}
