import { Fragment } from 'react';
import { messageText, t } from '@/components/hooks/text.ts';
import { closeDialogOf } from '@/components/ui/Dialog.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { keyNames } from './key-name.ts';
import { SHORTCUTS } from './shortcuts.ts';
import { useCommandKeys } from './use-command-keys.ts';
import './KeySheet.css';

/** Every key of the app. Loaded when it is asked for. */
export default function KeySheet() {
  const keysOf = useCommandKeys();
  return (
    <>
      <header className="key-sheet-head">
        <h2>{t('shortcut.title')}</h2>
        <IconButton
          icon="close"
          name={t('overlay.close')}
          onClick={({ currentTarget }) => closeDialogOf(currentTarget)}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also from the keyboard */}
      <section className="key-sheet" tabIndex={0} aria-label={t('shortcut.title')}>
        {SHORTCUTS.map(({ name, shortcuts }) => (
          <section key={name.id}>
            <h3>{messageText(name)}</h3>
            <dl>
              {shortcuts.map((shortcut) => {
                const { does, chords } = shortcut;
                const named = shortcut.command === undefined ? chords.map(keyNames) : keysOf(shortcut);
                return (
                  <div key={does.id}>
                    <dt>
                      {named.map((keys, at) => (
                        <Fragment key={keys.join()}>
                          {at > 0 && <span className="key-sheet-or">{t('shortcut.or')}</span>}
                          <Chord keys={keys} />
                        </Fragment>
                      ))}
                      {named.length === 0 && <span className="key-sheet-or">{t('keys.none')}</span>}
                    </dt>
                    <dd>{messageText(does)}</dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
      </section>
    </>
  );
}

function Chord({ keys }: { keys: readonly string[] }) {
  return (
    <span className="key-sheet-chord">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
