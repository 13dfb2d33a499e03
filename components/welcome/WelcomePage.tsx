import { messageText, t } from '@/components/hooks/text.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import type { Done } from './use-welcome.ts';
import '@/components/ui/theme.css';
import './WelcomePage.css';

const STEPS = ['pin', 'build', 'insert', 'save'] as const;

interface WelcomePageProps {
  done: Done;
  /** Whether the browser tells if the button is in the toolbar; else the step is to press it. */
  knowsPin: boolean;
  /** The keys that open the popup; empty where it has none. */
  keys: string;
}

/** Four steps to do once, in any order, each ticked off when it has happened; and a box to insert into. */
export function WelcomePage({ done, knowsPin, keys }: WelcomePageProps) {
  const next = STEPS.find((step) => !done[step]);
  const count = STEPS.filter((step) => done[step]).length;
  const how = (step: (typeof STEPS)[number]): string => {
    if (step === 'pin') return t(knowsPin ? 'welcome.pin.how' : 'welcome.pin.press');
    if (step === 'build' && keys === '') return t('welcome.build.howByButton');
    return step === 'build' ? t('welcome.build.how', [keys]) : t(`welcome.${step}.how`);
  };
  return (
    <main className="welcome">
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.about')}</p>
      <ol className="welcome-steps">
        {STEPS.map((step, index) => (
          <li
            key={step}
            data-done={done[step] || undefined}
            aria-current={step === next ? 'step' : undefined}
          >
            <span className="welcome-mark" aria-hidden="true">
              {done[step] ? <Icon shape="done" /> : index + 1}
            </span>
            <div>
              <h2>
                {done[step] && <span className="unseen">{t('welcome.done')} </span>}
                {t(step === 'pin' && !knowsPin ? 'welcome.pin.open' : `welcome.${step}.name`)}
              </h2>
              <p>{done[step] ? t(`welcome.${step}.done`) : how(step)}</p>
            </div>
          </li>
        ))}
      </ol>
      <label className="welcome-box">
        {t('welcome.box')}
        <textarea rows={5} placeholder={t('welcome.boxHint')} />
      </label>
      <p role="status" className="welcome-count">
        {next ? messageText({ id: 'welcome.count', params: { count, of: STEPS.length } }) : t('welcome.all')}
      </p>
    </main>
  );
}
