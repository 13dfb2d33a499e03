import { t } from '@/components/hooks/text.ts';
import type { SiteHealth } from '@/lib/storage/index.ts';
import { Mark } from './Mark.tsx';
import { Moment } from './Moment.tsx';
import { outcomeWords, strategyWords } from './outcome-words.ts';

interface HealthRowProps {
  row: SiteHealth;
  now: number;
}

const date = (at: number) => new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });
const moment = (at: number) =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** How insertion went at one place. */
export function HealthRow({ row, now }: HealthRowProps) {
  const { name, lastSuccess, strategy, changedSince } = row;
  const counts = Object.entries(row.counts).sort(([, a], [, b]) => b - a);
  return (
    <tr>
      <th scope="row">
        {name}
        {changedSince !== null && <Mark>{t('health.changed', [date(changedSince)])}</Mark>}
      </th>
      <td>
        {lastSuccess === null ? (
          t('health.never')
        ) : (
          <>
            <Moment at={lastSuccess} now={now} />
            <small>{moment(lastSuccess)}</small>
          </>
        )}
      </td>
      <td>{strategy === null ? '–' : strategyWords(strategy)}</td>
      <td>
        <ul aria-label={t('health.since', [date(row.since)])} title={t('health.since', [date(row.since)])}>
          {counts.map(([status, count]) => (
            <li key={status}>
              {outcomeWords(status)} <b>{count}</b>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
