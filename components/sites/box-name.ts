import { t } from '@/components/hooks/text.ts';
import type { FieldReport } from '@/lib/insert/field.ts';

type Named = Pick<FieldReport, 'label' | 'kind'>;

/** What a box is called in a list: by the page, and where that says too little, by its kind. */
export function boxName({ label, kind }: Named): string {
  if (kind === 'proxy') return label ? t('boxName.codeEditorNamed', [label]) : t('boxName.codeEditor');
  return label || t('boxName.none');
}

/** The same within a sentence. */
export function quotedName({ label, kind }: Named): string {
  if (label) return t('boxName.quoted', [label]);
  return t(kind === 'proxy' ? 'boxName.theCodeEditor' : 'boxName.aNameless');
}
