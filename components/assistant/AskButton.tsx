import { useEffect, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';

interface AskButtonProps {
  /** Whether the request is shown in place of the form. */
  expanded: boolean;
  onAsk(): void;
}

/** Opens the request. It has the focus again when the form is back. */
export function AskButton({ expanded, onAsk }: AskButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(expanded);
  useEffect(() => {
    if (was.current && !expanded) button.current?.focus();
    was.current = expanded;
  }, [expanded]);
  return (
    <Button ref={button} look="quiet" aria-expanded={expanded} onClick={onAsk}>
      {t('assistant.ask')}
    </Button>
  );
}
