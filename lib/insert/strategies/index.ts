/** The ways to write, for each kind of field in their order. The next is tried only if one changed nothing at all. */
import type { FieldReport } from '../field.ts';
import { beforeInputLines } from './before-input-lines.ts';
import { beforeInputReplacement } from './before-input-replacement.ts';
import { beforeInputSteps } from './before-input-steps.ts';
import { exec } from './exec.ts';
import { execBreaks } from './exec-breaks.ts';
import { execLines } from './exec-lines.ts';
import { execParagraphs } from './exec-paragraphs.ts';
import { paste } from './paste.ts';
import { setter } from './setter.ts';
import type { Strategy } from './strategy.ts';

/** The order passed every case measured in Chromium 156 and Firefox ESR 153. */
export const strategies: Record<FieldReport['kind'], Strategy[]> = {
  textarea: [execBreaks, exec, setter],
  input: [exec, setter],
  proxy: [paste, exec],
  slate: [beforeInputLines, paste],
  lexical: [beforeInputReplacement, paste],
  // Never `exec` in Draft.js: it unmounts the page.
  draft: [paste],
  quill: [execParagraphs, paste],
  prosemirror: [execParagraphs, execBreaks, paste],
  contenteditable: [beforeInputSteps, execLines, execBreaks],
};
