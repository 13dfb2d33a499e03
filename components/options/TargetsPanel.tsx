import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { leaveRow } from './leave-row.ts';
import { OptionsSection } from './OptionsSection.tsx';
import type { TargetChoice } from './use-target-choices.ts';
import './AccessPanel.css';

interface TargetsPanelProps {
  choices: readonly TargetChoice[];
  onFollow(choice: TargetChoice): void;
}

/** The targets the user chose in place of a site's own. */
export function TargetsPanel({ choices, onFollow }: TargetsPanelProps) {
  const name = t('targetChoices.name');
  if (choices.length === 0) {
    return (
      <OptionsSection name={name}>
        <EmptyState title={t('targetChoices.none')} hint={t('targetChoices.noneHint')} />
      </OptionsSection>
    );
  }
  return (
    <OptionsSection name={name} about={t('targetChoices.about')}>
      <ul aria-label={name}>
        {choices.map((choice) => (
          <li key={choice.site ?? ''} className="access-item" tabIndex={-1}>
            <span>{t('targetChoices.row', [choice.siteName, choice.targetName])}</span>
            <Button
              aria-label={t('targetChoices.followName', [choice.siteName])}
              onClick={(event) => {
                leaveRow(event.currentTarget.closest('li'));
                onFollow(choice);
              }}
            >
              {t('targetChoices.follow')}
            </Button>
          </li>
        ))}
      </ul>
    </OptionsSection>
  );
}
