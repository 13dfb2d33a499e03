import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { Compiled } from '@/lib/prompt/compiled.ts';
import { cutFragments } from './cut-fragments.ts';
import { siteSettings } from './site-settings.ts';
import './Preview.css';

interface PreviewProps {
  compiled: Compiled;
  /** In UTF-16 units: where the limit falls, where the text is longer; what is beyond is marked. */
  cutAt?: number | null;
  /** What is beyond is read all the same, and only counts less. */
  chunked?: boolean | undefined;
  /** Copies what goes into a box of its own. */
  onCopyNegative?(): void;
  /** The user wants to point at that box; missing where it is known, or no script of ours may enter. */
  onPointNegative?: (() => void) | undefined;
}

/** Exactly the text that will be inserted, each word in the color of the component it came from. */
export function Preview({
  compiled,
  cutAt = null,
  chunked = false,
  onCopyNegative,
  onPointNegative,
}: PreviewProps) {
  const settings = siteSettings(compiled.fields);
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
            <span
              key={key}
              data-component={piece.component ?? undefined}
              data-over={piece.over ? (chunked ? 'less' : 'unread') : undefined}
            >
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
          {onPointNegative && (
            <IconButton icon="target" name={t('site.pointNegative')} onClick={onPointNegative} />
          )}
        </div>
      )}
      {settings !== '' && (
        <p className="preview-settings" title={settings}>
          {settings}
        </p>
      )}
    </div>
  );
}
