import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import type { SiteHealth } from '@/lib/storage/index.ts';
import { HealthRow } from './HealthRow.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import './HealthPanel.css';

interface HealthPanelProps {
  /** The last changed first. */
  rows: readonly SiteHealth[];
  now?: number;
  onClear(): void;
}

/** How insertion went, place by place. */
export function HealthPanel({ rows, now = Date.now(), onClear }: HealthPanelProps) {
  if (rows.length === 0) {
    return (
      <OptionsSection name={t('health.name')}>
        <EmptyState title={t('health.none')} hint={t('health.noneHint')} />
      </OptionsSection>
    );
  }
  return (
    <OptionsSection name={t('health.name')} about={t('health.about')}>
      <Button
        onClick={(event) => {
          event.currentTarget.closest('section')?.querySelector('h2')?.focus();
          onClear();
        }}
      >
        {t('health.clear')}
      </Button>
      <table className="health-table" aria-label={t('health.name')}>
        <thead>
          <tr>
            <th scope="col">{t('health.site')}</th>
            <th scope="col">{t('health.lastSuccess')}</th>
            <th scope="col">{t('health.how')}</th>
            <th scope="col">{t('health.outcomes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HealthRow key={row.id} row={row} now={now} />
          ))}
        </tbody>
      </table>
    </OptionsSection>
  );
}
