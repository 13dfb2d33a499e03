/** What every Gradio application has in common; Spaces are built with it, and so are many local tools. */
import type { Finder } from '../insert/field.ts';

/**
 * Its markup moves from version to version (gradio-app/gradio, issue 5847): a name the author gave comes first. Up to
 * January 2023 it stood in an open shadow root (gradio-app/gradio, pull request 3059).
 */
export const gradioFinders: Finder[] = [
  { selector: ':is(textarea, input)[data-testid="textbox"][placeholder*="prompt" i]', seen: '2023-10' },
  { selector: ':is(textarea, input)[data-testid="textbox"]', seen: '2023-10' },
];

/** The box for what must not be in the picture, by the names its authors give it. */
export const gradioAvoid: string[] = [
  ':is(textarea, input)[placeholder*="negative" i]',
  ':is(textarea, input)[aria-label*="negative" i]',
  ':is([id*="negative" i], [id*="neg_prompt" i]) :is(textarea, input)',
];

/** The same box, where it is the one that is looked for. */
export const gradioNegative: Finder[] = gradioAvoid.map((selector) => ({ selector, seen: '2023-10' }));
