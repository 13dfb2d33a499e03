import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { messageText, t } from '@/components/hooks/text.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import type { Check } from '@/lib/prompt/lint/finding.ts';
import { CheckItem } from './CheckItem.tsx';
import { maySwitchOff, ruleName } from './rule-name.ts';
import './CheckList.css';

const ORDER: readonly Check['severity'][] = ['error', 'warning', 'hint'];
/** More than three at once nobody heeds. */
const MOST = 3;

const keyOf = ({ rule, message }: Check) => `${rule} ${messageText(message)}`;

interface CheckListProps {
  /** Those of one severity in the order of their use. */
  checks: readonly Check[];
  /** There is no text yet that could be found fault with. */
  nothingRead?: boolean;
  onFix?(check: Check): void;
  onSwitchOff?(check: Check): void;
}

/** The worst findings of the coach: a list, or where it is narrow one line that opens it over the form. */
export function CheckList({ checks, nothingRead = false, onFix, onSwitchOff }: CheckListProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLButtonElement>(null);
  /** The place of the finding whose button was pressed: when it goes, the focus goes to the one that follows. */
  const left = useRef<number | null>(null);
  /** The one that is shown whole: the worst, until the user opens another, or closes them all (null). */
  const [opened, setOpened] = useState<string | null | undefined>();
  const [listed, setListed] = useState(false);
  const worst = [...checks]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .slice(0, MOST);
  const [first] = worst;
  const open =
    opened === null || worst.some((check) => keyOf(check) === opened) ? opened : first && keyOf(first);
  if (listed && !first) setListed(false);

  useLayoutEffect(() => {
    if (left.current === null || frame.current?.contains(document.activeElement)) return;
    const items = frame.current?.querySelectorAll<HTMLElement>('li') ?? [];
    const next = items[Math.min(left.current, items.length - 1)]?.querySelector('button');
    (next ?? frame.current)?.focus();
    next?.closest('li')?.scrollIntoView({ block: 'nearest' });
    left.current = null;
  });

  function leaving(index: number, act: (check: Check) => void, check: Check) {
    left.current = index;
    act(check);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !listed) return;
    // Else the browser closes the whole popup.
    event.preventDefault();
    setListed(false);
    summary.current?.focus();
  }

  function onBlur({ relatedTarget }: FocusEvent) {
    if (relatedTarget && !frame.current?.contains(relatedTarget)) setListed(false);
  }

  return (
    // Also when there is nothing in it: a keyboard goes on from here.
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from the line and from within
    <div
      ref={frame}
      className="check-frame"
      data-empty={!first || undefined}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {first ? (
        <>
          <button
            ref={summary}
            type="button"
            className="check-summary"
            data-severity={first.severity}
            aria-expanded={listed}
            aria-controls={id}
            onClick={() => setListed(!listed)}
          >
            <Icon shape={first.severity} />
            <span>{messageText(first.message)}</span>
            <b>{messageText({ id: 'checks.count', params: { count: worst.length } })}</b>
          </button>
          <ul id={id} className="check-list" data-open={listed || undefined} aria-label={t('checks.name')}>
            {worst.map((check, index) => (
              <CheckItem
                key={keyOf(check)}
                check={check}
                name={ruleName(check.rule)}
                open={keyOf(check) === open}
                onOpen={() => setOpened(keyOf(check) === open ? null : keyOf(check))}
                onFix={onFix && (() => leaving(index, onFix, check))}
                onSwitchOff={
                  onSwitchOff && maySwitchOff(check.rule)
                    ? () => leaving(index, onSwitchOff, check)
                    : undefined
                }
              />
            ))}
          </ul>
        </>
      ) : (
        <p className="check-none">
          {!nothingRead && (
            <>
              <Icon shape="done" /> {t('checks.clean')}
            </>
          )}
        </p>
      )}
    </div>
  );
}
