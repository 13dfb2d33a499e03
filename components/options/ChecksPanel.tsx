import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { leaveRow } from './leave-row.ts';
import { OptionsSection } from './OptionsSection.tsx';
import './AccessPanel.css';

interface ChecksPanelProps {
  /** The rules that are switched off. */
  rules: readonly { id: string; name: string }[];
  onBringBack(id: string): void;
}

/** The checks the user does not want to see any more. */
export function ChecksPanel({ rules, onBringBack }: ChecksPanelProps) {
  const name = t('checks.switchedOff');
  if (rules.length === 0) {
    return (
      <OptionsSection name={name}>
        <EmptyState title={t('checks.none')} hint={t('checks.noneHint')} />
      </OptionsSection>
    );
  }
  return (
    <OptionsSection name={name} about={t('checks.about')}>
      <ul aria-label={name}>
        {rules.map((rule) => (
          <li key={rule.id} className="access-item" tabIndex={-1}>
            <span>{rule.name}</span>
            <Button
              aria-label={t('checks.bringBackName', [rule.name])}
              onClick={(event) => {
                leaveRow(event.currentTarget.closest('li'));
                onBringBack(rule.id);
              }}
            >
              {t('checks.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </OptionsSection>
  );
}
