import type { Check } from '@/lib/prompt/index.ts';

/** The checks that say what of a prompt does not reach the model as it was written. */
const LOST = /-left-out$|^over-limit$|^non-latin-text$/;

/** Returns the findings that tell what a target leaves out, does not read, or gets in other words. */
export const losses = (checks: readonly Check[]): Check[] => checks.filter(({ rule }) => LOST.test(rule));
