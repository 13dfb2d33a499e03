import type { Rule } from '../rule.ts';
import { aspectRatioLeftOut } from './aspect-ratio-left-out.ts';
import { badAspectRatio } from './bad-aspect-ratio.ts';
import { exclusionsLeftOut } from './exclusions-left-out.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { negation } from './negation.ts';
import { noSubject } from './no-subject.ts';
import { overLimit } from './over-limit.ts';
import { parametersLeftOut } from './parameters-left-out.ts';
import { seedLeftOut } from './seed-left-out.ts';
import { weightsLeftOut } from './weights-left-out.ts';

/** Every rule, the most useful first. A new one needs its file and its line here. */
export const RULES: readonly Rule[] = [
  noSubject,
  overLimit,
  badAspectRatio,
  exclusionsLeftOut,
  foreignSyntax,
  parametersLeftOut,
  seedLeftOut,
  negation,
  aspectRatioLeftOut,
  weightsLeftOut,
];
