import { useCallback } from 'react';
import { useClipCounter } from '@/components/preview/use-clip-counter.ts';
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
  type TokenCounter,
} from '@/lib/prompt/index.ts';

export interface Printed {
  target: Target;
  compiled: Compiled;
  length: Length;
  checks: Check[];
}

export type Print = (prompt: Prompt) => Printed;

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

export interface PrintOptions {
  /** The box it goes to, if there is one. */
  field: FieldReport | null;
  oneLine: boolean;
  /** CLIP's tokenizer, where it is there. */
  clip: TokenCounter | undefined;
}

/** Prints a prompt for a target, with its length and the findings of the coach. */
export function printFor(prompt: Prompt, target: Target, { field, oneLine, clip }: PrintOptions): Printed {
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
}

/**
 * Returns how a prompt is printed for the target at hand.
 * @param field the box it goes to, if there is one
 * @param enterSends whether Enter sends in the site's box, which then takes one line
 */
export function usePrint(target: Target, field: FieldReport | null, enterSends: boolean): Print {
  const oneLine = enterSends || field?.kind === 'input';
  const clip = useClipCounter(target.limit?.unit === 'clip');
  return useCallback(
    (prompt) => printFor(prompt, target, { field, oneLine, clip }),
    [target, field, clip, oneLine],
  );
}
