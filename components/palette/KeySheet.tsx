import { Fragment } from 'react';
import { messageText, t } from '@/components/hooks/text.ts';
import { closeDialogOf } from '@/components/ui/Dialog.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { keyNames } from './key-name.ts';
import { SHORTCUTS } from './shortcuts.ts';
import './KeySheet.css';

/** Every key of the app. Loaded when it is asked for. */
export default function KeySheet() {
  return (
    <>
      <header className="key-sheet-head">
        <h2>{t('keys.title')}</h2>
        <IconButton
          icon="close"
          name={t('overlay.close')}
          onClick={({ currentTarget }) => closeDialogOf(currentTarget)}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also from the keyboard */}
      <section className="key-sheet" tabIndex={0} aria-label={t('keys.title')}>
        {SHORTCUTS.map(({ name, shortcuts }) => (
          <section key={name.id}>
            <h3>{messageText(name)}</h3>
            <dl>
              {shortcuts.map(({ chords, does }) => (
                <div key={does.id}>
                  <dt>
                    {chords.map((chord, at) => (
                      <Fragment key={chord}>
                        {at > 0 && <span className="key-sheet-or">{t('keys.or')}</span>}
                        <Chord chord={chord} />
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{messageText(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </>
  );
}

function Chord({ chord }: { chord: string }) {
  return (
    <span className="key-sheet-chord">
      {keyNames(chord).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
