import { numberText, t } from '@/components/hooks/text.ts';
import { Stepper } from '@/components/ui/Stepper.tsx';
import type { ManyField, OneField } from '@/lib/prompt/fields.ts';
import { MAX_WEIGHT, MIN_WEIGHT, printedWeight } from '@/lib/prompt/weight.ts';
import './Weight.css';

/** Changes the weight of phrases of a field by so many steps, or takes it away (null). */
export type ChangeWeight = (
  field: OneField | ManyField,
  places: readonly number[],
  steps: number | null,
  texts: readonly string[],
) => void;

interface WeightProps {
  /** The words that are weighed. */
  text: string;
  weight: number | undefined;
  /** Whether it is being changed. */
  open: boolean;
  onOpen(): void;
  onClose(leaves: boolean): void;
  /** Changes it by so many steps, or takes it away (null). */
  onStep(steps: number | null): void;
}

/** `×1.2` */
export const weightText = (weight: number | undefined): string =>
  t('weight.value', [numberText(printedWeight(weight))]);

/**
 * How much a phrase counts: the number alone, and nothing where there is none until the field is pointed at; pressed,
 * it can be changed. It is no stop of the Tab key, which goes from field to field: Ctrl with the arrow keys leads to it.
 */
export function Weight({ text, weight, open, onOpen, onClose, onStep }: WeightProps) {
  const value = printedWeight(weight);
  const name = t('weight.name', [text]);
  const shown = weightText(weight);
  if (open) {
    return (
      <Stepper
        name={name}
        value={value}
        min={MIN_WEIGHT}
        max={MAX_WEIGHT}
        shown={shown}
        names={{ less: t('weight.less'), more: t('weight.more'), reset: t('weight.reset') }}
        onStep={onStep}
        onReset={() => onStep(null)}
        onClose={onClose}
      />
    );
  }
  return (
    <button
      type="button"
      className="weight"
      tabIndex={-1}
      aria-label={`${name} ${shown}`}
      title={t('weight.hint')}
      aria-keyshortcuts="Control+ArrowUp Control+ArrowDown"
      data-shown={shown}
      data-neutral={value === 1 || undefined}
      onClick={onOpen}
    />
  );
}
