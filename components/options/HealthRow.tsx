import { numberText, t } from '@/components/hooks/text.ts';
import { dateOf, momentOf } from '@/components/hooks/time.ts';
import type { SiteHealth } from '@/lib/storage/index.ts';
import { Mark } from './Mark.tsx';
import { Moment } from './Moment.tsx';
import { outcomeWords, strategyWords } from './outcome-words.ts';

interface HealthRowProps {
  row: SiteHealth;
  now: number;
}

/** How insertion went at one place. */
export function HealthRow({ row, now }: HealthRowProps) {
  const { name, lastSuccess, strategy, changedSince } = row;
  const counts = Object.entries(row.counts).sort(([, a], [, b]) => b - a);
  return (
    <tr>
      <th scope="row">
        {name}
        {changedSince !== null && <Mark>{t('health.changed', [dateOf(changedSince)])}</Mark>}
      </th>
      <td>
        {lastSuccess === null ? (
          t('health.never')
        ) : (
          <>
            <Moment at={lastSuccess} now={now} />
            <small>{momentOf(lastSuccess)}</small>
          </>
        )}
      </td>
      <td>{strategy === null ? '–' : strategyWords(strategy)}</td>
      <td>
        <ul
          aria-label={t('health.since', [dateOf(row.since)])}
          title={t('health.since', [dateOf(row.since)])}
        >
          {counts.map(([status, count]) => (
            <li key={status}>
              {outcomeWords(status)} <b>{numberText(count)}</b>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
