import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import './AskBar.css';

interface AskBarProps {
  /** The chosen assistant; null where the user takes the request elsewhere. */
  name: string | null;
  /** Whether the active tab is that assistant's. */
  here: boolean;
  busy: boolean;
  onInsert(): void;
  onOpen(): void;
  onCopy(): void;
}

/** What one does with the request. */
export function AskBar({ name, here, busy, onInsert, onOpen, onCopy }: AskBarProps) {
  return (
    <div className="ask-bar">
      {name !== null && here && (
        <Button look="primary" aria-disabled={busy} onClick={() => !busy && onInsert()}>
          {t('assistant.insert', [name])}
        </Button>
      )}
      {name !== null && !here && (
        <Button look="primary" onClick={onOpen}>
          {t('assistant.open', [name])}
        </Button>
      )}
      <Button look={name === null ? 'primary' : 'plain'} onClick={onCopy}>
        {t('assistant.copy')}
      </Button>
    </div>
  );
}
