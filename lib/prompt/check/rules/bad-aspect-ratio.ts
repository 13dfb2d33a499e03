import { parseAspectRatio } from '../../aspect-ratio.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

/** What stands in the field is no ratio: not two numbers, or a zero. */
export const badAspectRatio: Rule = ({ aspectRatio }) =>
  aspectRatio === undefined || aspectRatio.trim() === '' || parseAspectRatio(aspectRatio)
    ? []
    : [
        {
          rule: 'bad-aspect-ratio',
          severity: 'error',
          message: `${quoted([aspectRatio])} is no aspect ratio: write width and height as two numbers above zero, like 3:2.`,
          component: 'composition',
        },
      ];
