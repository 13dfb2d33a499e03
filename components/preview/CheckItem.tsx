import { useEffect, useId, useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { Check } from '@/lib/prompt/check/finding.ts';

interface CheckItemProps {
  check: Check;
  /** What the rule behind it is called. */
  name: string;
  onFix?: (() => void) | undefined;
  /** Missing where it cannot be switched off. */
  onSwitchOff?: (() => void) | undefined;
}

/** One finding: what is so, what one click does about it, and why. Shape and word say how bad, not the color alone. */
export function CheckItem({ check, name, onFix, onSwitchOff }: CheckItemProps) {
  const { severity, message, fix, why } = check;
  const [open, setOpen] = useState(false);
  const id = useId();
  const reason = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (open) reason.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li className="check-item" data-severity={severity}>
      <Icon shape={severity} />
      <div className="check-words">
        <b>{t(`checks.${severity}`)}</b> {message}{' '}
        {fix && onFix && (
          <Button look="link" onClick={onFix}>
            {fix.label}
          </Button>
        )}{' '}
        <Button
          look="link"
          className="check-why"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('checks.whyName', [name])}
          onClick={() => setOpen(!open)}
        >
          {t('checks.why')}
        </Button>
        <p ref={reason} id={id} className="check-reason" hidden={!open}>
          {why.reason} <span>{t('checks.source', [why.source])}</span>
        </p>
      </div>
      {onSwitchOff && <IconButton icon="close" name={t('checks.switchOff', [name])} onClick={onSwitchOff} />}
    </li>
  );
}
