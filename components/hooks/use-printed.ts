import { useMemo } from 'react';
import type { FieldReport } from '@/lib/insert/field.ts';
import {
  type Check,
  type Compiled,
  check,
  compile,
  isEmptyPrompt,
  type Length,
  measure,
  onOneLine,
  type Prompt,
  type Target,
} from '@/lib/prompt/index.ts';
import { useClipCounter } from './use-clip-counter.ts';

export interface Printed {
  target: Target;
  compiled: Compiled;
  length: Length;
  checks: Check[];
}

/**
 * The target with the box's own limit in place of the catalogue's: what the page enforces is what counts. A limit in
 * tokens is the model's, not the page's, and stays while the box takes the text.
 */
function withOwnLimit(target: Target, field: FieldReport | null, text: string): Target {
  if (!field?.maxLength) return target;
  if (target.limit && target.limit.unit !== 'chars' && text.length <= field.maxLength) return target;
  const limit = {
    unit: 'chars',
    max: field.maxLength,
    source: 'the box itself',
    seen: 'now',
    confidence: 'high',
  } as const;
  return { ...target, limit };
}

/** What belongs into the site's own controls stands below the preview already. */
const isNews = ({ rule, severity }: Check) => rule !== 'aspect-ratio-left-out' || severity !== 'hint';

/**
 * A prompt as the target prints it, with its length and the findings of the coach.
 * @param enterSends whether Enter sends in the site's box, which then takes one line
 */
export function usePrinted(
  prompt: Prompt,
  target: Target,
  field: FieldReport | null,
  enterSends: boolean,
): Printed {
  const oneLine = enterSends || field?.kind === 'input';
  const clip = useClipCounter(target.limit?.unit === 'clip');
  return useMemo(() => {
    const printed = compile(prompt, target);
    const compiled = oneLine ? onOneLine(printed) : printed;
    const exact = withOwnLimit(target, field, compiled.text);
    const length = measure(compiled.text, exact, clip);
    return {
      target: exact,
      compiled,
      length,
      // Nobody is told of faults before having written a word.
      checks: isEmptyPrompt(prompt) ? [] : check(prompt, exact, compiled, length).filter(isNews),
    };
  }, [prompt, target, field, clip, oneLine]);
}
