import { beforeInput } from './before-input.ts';
import type { Strategy } from './strategy.ts';

/** One `insertReplacementText`, as a spelling correction: all lines at once in Lexical, in both browsers. */
export const beforeInputReplacement: Strategy = {
  name: 'before-input-replacement',
  accepts: () => true,
  write: ({ field, text }) =>
    beforeInput(field, 'insertReplacementText', null, text) ? 'claimed' : 'declined',
};
