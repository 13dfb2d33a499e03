import { t } from '@/components/hooks/text.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import { glossOf } from '@/lib/prompt/vocabulary/gloss-of.ts';

/** Returns what a term means, in one sentence; null where nothing is said of it. */
export function explanationOf(field: FieldKey, text: string): string | null {
  const gloss = glossOf(field, text);
  return gloss && t(gloss);
}
