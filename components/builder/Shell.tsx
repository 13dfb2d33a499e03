import type { ReactNode } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Tabs } from '@/components/ui/Tabs.tsx';
import '@/components/ui/theme.css';
import './Shell.css';

export type TabId = 'build' | 'presets' | 'history';
const TABS: readonly TabId[] = ['build', 'presets', 'history'];

interface ShellProps {
  /** `popup` is 420 by 600; `panel` fills what it is given. */
  frame: 'popup' | 'panel';
  tab: TabId;
  onTab(tab: TabId): void;
  /** Beside the tabs: the target. */
  corner?: ReactNode;
  build: ReactNode;
  /** Takes the place of the form and what is below it, where it is given; it brings its own foot. */
  over?: ReactNode;
  /** Below the form, always in sight: preview and buttons. */
  footer: ReactNode;
  presets: ReactNode;
  history: ReactNode;
  /** The status line, on every tab. */
  status: ReactNode;
}

const panelId = (tab: TabId) => `panel-${tab}`;

/** The frame. The form stays drawn behind the other tabs: nothing typed is lost, nothing grabs the focus again. */
export function Shell({ frame, tab, onTab, corner, status, footer, over, ...panels }: ShellProps) {
  const covered = Boolean(over);
  return (
    <div className="shell" data-frame={frame}>
      <header className="shell-head">
        <h1 className="unseen">{t('extension.name')}</h1>
        <Tabs
          name={t('tabs.name')}
          tabs={TABS.map((id) => ({ id, label: t(`tabs.${id}`) }))}
          selected={tab}
          onSelect={onTab}
          panelId={panelId}
        />
        {corner}
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
            data-covered={(id === 'build' && covered) || undefined}
          >
            {id === 'build' ? <div hidden={covered}>{panels.build}</div> : id === tab && panels[id]}
            {id === 'build' && over}
          </div>
        ))}
      </main>
      {tab === 'build' && !covered && <footer className="shell-foot">{footer}</footer>}
      {status}
    </div>
  );
}
