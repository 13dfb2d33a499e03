import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { leaveRow } from './leave-row.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { plainAccess } from './plain-access.ts';
import './AccessPanel.css';

interface AccessPanelProps {
  /** Match patterns, as the browser has them. */
  granted: readonly string[];
  onGiveBack(match: string): void;
}

/** The addresses the user gave access to. */
export function AccessPanel({ granted, onGiveBack }: AccessPanelProps) {
  if (granted.length === 0) {
    return (
      <OptionsSection name={t('access.name')}>
        <EmptyState title={t('access.none')} hint={t('access.noneHint')} />
      </OptionsSection>
    );
  }
  return (
    <OptionsSection name={t('access.name')} about={t('access.about')}>
      <ul aria-label={t('access.name')}>
        {granted.map((match) => (
          <li key={match} className="access-item" tabIndex={-1}>
            <span>{plainAccess(match)}</span>
            <Button
              aria-label={t('access.giveBackName', [plainAccess(match)])}
              onClick={(event) => {
                leaveRow(event.currentTarget.closest('li'));
                onGiveBack(match);
              }}
            >
              {t('access.giveBack')}
            </Button>
          </li>
        ))}
      </ul>
    </OptionsSection>
  );
}
