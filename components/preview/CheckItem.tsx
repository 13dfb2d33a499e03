import { useEffect, useId, useRef, useState } from 'react';
import { messageText, t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { Check } from '@/lib/prompt/lint/finding.ts';

interface CheckItemProps {
  check: Check;
  /** What the rule behind it is called. */
  name: string;
  /** Shown whole, with what can be done; otherwise its first line. */
  open: boolean;
  onOpen(): void;
  onFix?: (() => void) | undefined;
  /** Missing where it cannot be switched off. */
  onSwitchOff?: (() => void) | undefined;
}

/** One finding: what is so, what one click does about it, and why. Shape and word say how bad, not the color alone. */
export function CheckItem({ check, name, open, onOpen, onFix, onSwitchOff }: CheckItemProps) {
  const { severity, fix, why } = check;
  const message = messageText(check.message);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const reason = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asked && open) reason.current?.scrollIntoView({ block: 'nearest' });
  }, [asked, open]);
  return (
    <li className="check-item" data-severity={severity}>
      <Icon shape={severity} />
      <div className="check-words">
        <button
          type="button"
          className="check-message"
          aria-expanded={open}
          aria-controls={id}
          title={open ? undefined : message}
          onClick={onOpen}
        >
          <b>{t(`checks.${severity}`)}</b> {message}
        </button>
        <div id={id} className="check-more" hidden={!open}>
          {fix && onFix && (
            <Button className="check-fix" onClick={onFix}>
              {messageText(fix.label)}
            </Button>
          )}
          <Button
            look="link"
            className="check-why"
            aria-expanded={asked}
            aria-controls={`${id}-reason`}
            aria-label={t('checks.whyName', [name])}
            onClick={() => setAsked(!asked)}
          >
            {t('checks.why')}
          </Button>
          <p ref={reason} id={`${id}-reason`} className="check-reason" hidden={!asked}>
            {messageText(why.reason)} <span>{t('checks.source', [why.source])}</span>
          </p>
        </div>
      </div>
      {onSwitchOff && <IconButton icon="close" name={t('checks.switchOff', [name])} onClick={onSwitchOff} />}
    </li>
  );
}
