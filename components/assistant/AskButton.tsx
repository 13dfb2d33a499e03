import { useEffect, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';

interface AskButtonProps {
  /** Whether the request or the review is shown in place of the form. */
  expanded: boolean;
  /** Whether an answer waits for a decision: that comes before another question. */
  answered: boolean;
  onAsk(): void;
}

/** Opens the request, or the review of its answer. It has the focus again when the form is back. */
export function AskButton({ expanded, answered, onAsk }: AskButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(expanded);
  useEffect(() => {
    if (was.current && !expanded) button.current?.focus();
    was.current = expanded;
  }, [expanded]);
  const name = t(answered ? 'review.button' : 'assistant.ask');
  return (
    <Button ref={button} aria-expanded={expanded} title={name} onClick={onAsk}>
      <Icon shape="chat" />
      <span className="button-word">{name}</span>
    </Button>
  );
}
