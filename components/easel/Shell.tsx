import type { ReactNode } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Tabs } from '@/components/ui/Tabs.tsx';
import '@/components/ui/theme.css';
import './Shell.css';

export type TabId = 'build' | 'presets' | 'history';
const TABS: readonly TabId[] = ['build', 'presets', 'history'];

interface ShellProps {
  /** `popup` asks for 800 by 600; `panel` fills what it is given. */
  frame: 'popup' | 'panel';
  tab: TabId;
  onTab(tab: TabId): void;
  /** Beside the tabs: finds everything by name. */
  search?: ReactNode;
  /** The title of the result: the target. */
  target?: ReactNode;
  /** The form, which scrolls, and the tools at its foot. */
  build: ReactNode;
  /** Takes the place of `build` where it is given; it brings its own foot. */
  over?: ReactNode;
  /** In a narrow place `over` takes the room of what is printed, too. */
  overAll?: boolean;
  presets: ReactNode;
  history: ReactNode;
  /** What is printed: preview, length, findings. */
  printed?: ReactNode;
  /** Where the text goes, and what came of what was done; on every tab. */
  outcome: ReactNode;
  /** What one does with the prompt. */
  actions?: ReactNode;
  /** Dialogs over all of it; in here, they are as large as it allows. */
  overlay?: ReactNode;
}

const panelId = (tab: TabId) => `panel-${tab}`;

/**
 * The frame: the form on one side and the result on the other, or one below the other where there is no room. The form
 * stays drawn behind the other tabs: nothing typed is lost, nothing grabs the focus again.
 */
export function Shell({ frame, tab, onTab, search, target, over, overAll = false, ...parts }: ShellProps) {
  const covered = Boolean(over);
  return (
    <div className="shell" data-frame={frame}>
      <div
        className="shell-grid"
        data-tab={tab}
        data-covered={covered ? (overAll ? 'all' : 'form') : undefined}
      >
        <header className="shell-header">
          <div className="shell-head">
            <h1 className="unseen">{t('extension.name')}</h1>
            <Tabs
              name={t('tabs.name')}
              tabs={TABS.map((id) => ({ id, label: t(`tabs.${id}`) }))}
              selected={tab}
              onSelect={onTab}
              panelId={panelId}
            />
            {search}
          </div>
          <div className="shell-target">{target}</div>
        </header>
        <main className="shell-main">
          {TABS.map((id) => (
            <div
              key={id}
              role="tabpanel"
              id={panelId(id)}
              className="shell-panel"
              aria-labelledby={`${panelId(id)}-tab`}
              hidden={id !== tab}
            >
              {id === 'build' ? (
                <div className="shell-column" hidden={covered}>
                  {parts.build}
                </div>
              ) : (
                id === tab && <div className="shell-scroll">{parts[id]}</div>
              )}
              {id === 'build' && over && <div className="shell-column">{over}</div>}
            </div>
          ))}
          <section className="shell-result" aria-label={t('result.name')}>
            <div className="shell-printed">{parts.printed}</div>
            <div className="shell-outcome">{parts.outcome}</div>
            <div className="shell-actions">{parts.actions}</div>
          </section>
        </main>
      </div>
      {parts.overlay}
    </div>
  );
}
