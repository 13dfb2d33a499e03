import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import './AskBar.css';

interface ReviewBarProps {
  /** How many suggestions are not decided on yet. */
  open: number;
  onAcceptAll(): void;
  onRejectAll(): void;
  onDone(): void;
}

/** What one does with all suggestions at once. */
export function ReviewBar({ open, onAcceptAll, onRejectAll, onDone }: ReviewBarProps) {
  return (
    <div className="ask-bar">
      {open > 0 && (
        <>
          <Button look="primary" onClick={onAcceptAll}>
            {t('review.acceptAll')}
          </Button>
          <Button onClick={onRejectAll}>{t('review.rejectAll')}</Button>
        </>
      )}
      <Button look={open > 0 ? 'quiet' : 'primary'} onClick={onDone}>
        {t('review.done')}
      </Button>
    </div>
  );
}
