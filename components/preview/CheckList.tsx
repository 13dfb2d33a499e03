import { t } from '@/components/hooks/text.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import type { Check } from '@/lib/prompt/check/finding.ts';
import './CheckList.css';

const ORDER: readonly Check['severity'][] = ['error', 'warning', 'hint'];
/** More than three at once nobody heeds. */
const MOST = 3;

/** The worst findings of the coach. Shape and word say how bad, not the color alone. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const worst = [...checks]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .slice(0, MOST);
  if (worst.length === 0) return null;
  return (
    <ul className="check-list" aria-label={t('checks.name')}>
      {worst.map(({ rule, severity, message }) => (
        <li key={`${rule} ${message}`} data-severity={severity}>
          <Icon shape={severity} />
          <span>
            <b>{t(`checks.${severity}`)}</b> {message}
          </span>
        </li>
      ))}
    </ul>
  );
}
