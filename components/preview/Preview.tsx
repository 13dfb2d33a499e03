import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import type { Compiled } from '@/lib/prompt/compiled.ts';
import { cutFragments } from './cut-fragments.ts';
import './Preview.css';

interface PreviewProps {
  compiled: Compiled;
  /** How many UTF-16 units the box takes, where the text is longer; what is beyond is marked. */
  cutAt?: number | null;
  /** Copies what goes into a box of its own. */
  onCopyNegative?(): void;
}

/** Exactly the text that will be inserted, each word in the color of the component it came from. */
export function Preview({ compiled, cutAt = null, onCopyNegative }: PreviewProps) {
  let at = 0;
  return (
    <div className="preview">
      <section
        className="preview-text"
        aria-label={t('preview.name')}
        data-empty={t('preview.empty')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also from the keyboard
        tabIndex={0}
      >
        {cutFragments(compiled.fragments, cutAt).map((piece) => {
          const key = at;
          at += piece.text.length;
          return (
            <span key={key} data-component={piece.component ?? undefined} data-over={piece.over || undefined}>
              {piece.text}
            </span>
          );
        })}
      </section>
      {compiled.negative !== '' && (
        <div className="preview-negative">
          <span aria-hidden="true">{t('preview.leaveOut')}</span>
          <section aria-label={t('preview.leaveOut')}>{compiled.negative}</section>
          {onCopyNegative && (
            <Button look="link" onClick={onCopyNegative}>
              {t('preview.copyLeaveOut')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
