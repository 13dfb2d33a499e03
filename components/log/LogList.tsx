import { actLabel } from '@/components/easel/insertion-status.ts';
import { t } from '@/components/hooks/text.ts';
import { timeOf } from '@/components/hooks/time.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Icon } from '@/components/ui/Icon.tsx';
import type { Act } from '@/lib/messages/said.ts';
import type { LogEntry } from '@/lib/session/message-log.ts';
import './LogList.css';

interface LogListProps {
  /** Newest first. */
  entries: readonly LogEntry[];
  now: number;
  onAct(entry: LogEntry, act: Act): void;
}

/** What was said, each with its time and what can still be done about it. */
export function LogList({ entries, now, onAct }: LogListProps) {
  return (
    <ol className="log-list" aria-label={t('log.title')}>
      {entries.map((entry) => (
        <li key={entry.id} data-tone={entry.tone}>
          <time dateTime={new Date(entry.at).toISOString()}>{timeOf(entry.at, now)}</time>
          <Icon shape={entry.tone === 'problem' ? 'warning' : 'done'} />
          <p>{entry.text}</p>
          {entry.acts.length > 0 && (
            <div className="log-acts">
              {entry.acts.map((act) => (
                <Button
                  key={`${act.type} ${actLabel(act)}`}
                  look="link"
                  aria-label={t('log.act', [actLabel(act), entry.text])}
                  onClick={() => onAct(entry, act)}
                >
                  {actLabel(act)}
                </Button>
              ))}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
