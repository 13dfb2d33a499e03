import { useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { closeDialogOf } from '@/components/ui/Dialog.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { LogList } from './LogList.tsx';
import { useLog } from './use-log.ts';
import './LogView.css';

/** The log of the session. Loaded when it is asked for. */
export default function LogView() {
  const { entries, run, clear, restore } = useLog();
  const [now] = useState(() => Date.now());
  const body = useRef<HTMLElement>(null);
  /** The newest message when the log was opened: what is said later is announced here, the line below is out of reach. */
  const [first, setFirst] = useState<string | null>();
  if (!entries) return null;
  const [newest] = entries;
  if (first === undefined) setFirst(newest?.id ?? null);

  /** What was pressed may be gone afterwards: the focus goes to what it stood in. */
  async function act(work: () => Promise<void>) {
    await work();
    body.current?.focus();
  }

  return (
    <>
      <header className="log-head">
        <h2>{t('log.title')}</h2>
        {entries.length > 0 && <Button onClick={() => void act(clear)}>{t('log.clear')}</Button>}
        <IconButton
          icon="close"
          name={t('overlay.close')}
          onClick={({ currentTarget }) => closeDialogOf(currentTarget)}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also from the keyboard */}
      <section ref={body} className="log-body" tabIndex={0} aria-label={t('log.title')}>
        <p role="status" className="unseen">
          {restore ? t('log.cleared') : newest && newest.id !== first ? newest.text : ''}
        </p>
        {restore && (
          <p className="log-cleared">
            {t('log.cleared')}{' '}
            <Button look="link" onClick={() => void act(restore)}>
              {t('log.restore')}
            </Button>
          </p>
        )}
        {entries.length > 0 ? (
          <LogList
            entries={entries}
            now={now}
            onAct={(entry, chosen) => void act(() => run(entry, chosen))}
          />
        ) : (
          !restore && <EmptyState title={t('log.none')} hint={t('log.noneHint')} />
        )}
      </section>
    </>
  );
}
