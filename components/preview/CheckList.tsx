import { useLayoutEffect, useRef, useState } from 'react';
import { messageText, t } from '@/components/hooks/text.ts';
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
  onFix?(check: Check): void;
  onSwitchOff?(check: Check): void;
}

/** The worst findings of the coach. */
export function CheckList({ checks, onFix, onSwitchOff }: CheckListProps) {
  const frame = useRef<HTMLDivElement>(null);
  /** The place of the finding whose button was pressed: when it goes, the focus goes to the one that follows. */
  const left = useRef<number | null>(null);
  /** The one that is shown whole: the worst, until the user opens another, or closes them all (null). */
  const [opened, setOpened] = useState<string | null | undefined>();
  const worst = [...checks]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .slice(0, MOST);
  const open =
    opened === null || worst.some((check) => keyOf(check) === opened) ? opened : worst[0] && keyOf(worst[0]);

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

  return (
    // Also when there is nothing in it: a keyboard goes on from here.
    <div ref={frame} className="check-frame" tabIndex={-1}>
      {worst.length > 0 && (
        <ul className="check-list" aria-label={t('checks.name')}>
          {worst.map((check, index) => (
            <CheckItem
              key={keyOf(check)}
              check={check}
              name={ruleName(check.rule)}
              open={keyOf(check) === open}
              onOpen={() => setOpened(keyOf(check) === open ? null : keyOf(check))}
              onFix={onFix && (() => leaving(index, onFix, check))}
              onSwitchOff={
                onSwitchOff && maySwitchOff(check.rule) ? () => leaving(index, onSwitchOff, check) : undefined
              }
            />
          ))}
        </ul>
      )}
    </div>
  );
}
