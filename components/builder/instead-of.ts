import { t } from '@/components/hooks/text.ts';
import type { Instead } from '@/components/ui/use-suggestions.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import { fieldOf, termOf } from '@/lib/prompt/vocabulary/lookup.ts';

/** Fields of terms; in the others any words mean something. */
const OF_TERMS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['contentType', 'style', 'colorTone', 'lighting', 'mood'] as const),
  ...(['realism', 'framing', 'resolution', 'aspectRatio'] as const),
]);

/** Puts words that were typed into one field into the field they belong to. */
export type MoveWords = (from: FieldKey, to: FieldKey, text: string) => void;

/** Returns the offer to put what was typed into the field that it belongs to; null where that is this one or none. */
export function insteadOf(field: FieldKey, text: string, onMove: MoveWords): Instead | null {
  if (!OF_TERMS.has(field) || termOf(text, field)?.field === field) return null;
  const to = fieldOf(text);
  if (to === null || to === field || to === 'exclude') return null;
  return { label: t('builder.goesTo', [text, t(`field.${to}`)]), onPick: () => onMove(field, to, text) };
}
