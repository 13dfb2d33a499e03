import type { FieldKey } from '@/lib/prompt/fields.ts';
import { fieldOf, termOf } from '@/lib/prompt/vocabulary/lookup.ts';

/** Fields of terms; in the others any words mean something. */
const OF_TERMS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['contentType', 'style', 'colorTone', 'lighting', 'mood'] as const),
  ...(['realism', 'framing', 'resolution', 'aspectRatio'] as const),
]);

/** Takes words that were typed into a field and gives the field that they belong to, null where it is this or none. */
export function elsewhere(field: FieldKey, text: string): FieldKey | null {
  if (!OF_TERMS.has(field) || termOf(text, field)?.field === field) return null;
  const other = fieldOf(text);
  return other === null || other === field || other === 'exclude' ? null : other;
}
