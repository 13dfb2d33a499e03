import type { ReactNode } from 'react';
import type { LitField } from '@/components/easel/lit-field.ts';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { Compiled } from '@/lib/prompt/compiled.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import { siteSettings } from './site-settings.ts';
import { Words } from './Words.tsx';
import './Preview.css';

interface PreviewProps {
  compiled: Compiled;
  /** In UTF-16 units: where the limit falls, where the text is longer; what is beyond is marked. */
  cutAt?: number | null;
  /** What is beyond is read all the same, and only counts less. */
  chunked?: boolean | undefined;
  lit: LitField;
  /** The user wants to go to the field that words came from. */
  onGo(field: FieldKey): void;
  /** Copies what goes into a box of its own. */
  onCopyNegative?(): void;
  /** The user wants to point at that box; missing where it is known, or no script of ours may enter. */
  onPointNegative?: (() => void) | undefined;
  /** Lies over the text for a while: what it would be with a term that is looked at. */
  tried?: ReactNode;
}

/** Exactly the text that will be inserted, each word in the color of the component it came from. */
export function Preview({
  compiled,
  cutAt = null,
  chunked = false,
  lit,
  onGo,
  onCopyNegative,
  onPointNegative,
  tried,
}: PreviewProps) {
  const settings = siteSettings(compiled.fields);
  return (
    <div className="preview">
      <Words fragments={compiled.fragments} cutAt={cutAt} chunked={chunked} lit={lit} onGo={onGo} />
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
      {tried}
    </div>
  );
}
