import type { ReactNode } from 'react';
import { t } from '@/components/hooks/text.ts';
import './BuilderTools.css';

/** The row above the form: what works on the whole prompt. */
export function BuilderTools({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons
    <div className="builder-tools" role="group" aria-label={t('tools.name')}>
      {children}
    </div>
  );
}
