import { useEffect, useState } from 'react';
import { useInsertMode } from '@/components/easel/insert-mode.ts';
import { t } from '@/components/hooks/text.ts';
import { useStatus } from '@/components/hooks/use-status.ts';
import { AccessPanel } from '@/components/options/AccessPanel.tsx';
import { BoxesPanel } from '@/components/options/BoxesPanel.tsx';
import { ChecksPanel } from '@/components/options/ChecksPanel.tsx';
import { HealthPanel } from '@/components/options/HealthPanel.tsx';
import { InsertModePanel } from '@/components/options/InsertModePanel.tsx';
import { commandName, KeysPanel } from '@/components/options/KeysPanel.tsx';
import { type OptionsPart, OptionsSearch } from '@/components/options/OptionsSearch.tsx';
import { OptionsStatus } from '@/components/options/OptionsStatus.tsx';
import { SetAsideList } from '@/components/options/SetAsideList.tsx';
import { TargetsPanel } from '@/components/options/TargetsPanel.tsx';
import { TransferPanel } from '@/components/options/TransferPanel.tsx';
import { useAccess } from '@/components/options/use-access.ts';
import { useBoxActions } from '@/components/options/use-box-actions.ts';
import { useHealthActions } from '@/components/options/use-health-actions.ts';
import { useBoxes, useHealth, useSetAside } from '@/components/options/use-kept.ts';
import { useKeys } from '@/components/options/use-keys.ts';
import { useTargetChoices } from '@/components/options/use-target-choices.ts';
import { useTransfer } from '@/components/options/use-transfer.ts';
import { WelcomePanel } from '@/components/options/WelcomePanel.tsx';
import { usePresets } from '@/components/presets/use-presets.ts';
import { ruleName } from '@/components/preview/rule-name.ts';
import { switchRule } from '@/components/preview/switch-rule.ts';
import { useSwitchedOff } from '@/components/preview/switched-off.ts';
import { openWelcome } from '@/lib/platform/pages.ts';
import '@/components/ui/theme.css';
import './options.css';

const MINUTE = 60_000;

/** The time, anew each minute: what says "5 minutes ago" stays true while the page is open. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function App() {
  const presets = usePresets();
  const boxes = useBoxes();
  const health = useHealth();
  const setAside = useSetAside();
  const now = useNow();
  const [status, say, unsay] = useStatus();
  const transfer = useTransfer(say, unsay);
  const boxActions = useBoxActions(say);
  const healthActions = useHealthActions(say);
  const access = useAccess(say);
  const switchedOff = useSwitchedOff();
  const targets = useTargetChoices(say);
  const keys = useKeys(say);
  const { choices } = targets;
  const [mode, setMode] = useInsertMode(null);
  if (!presets || !boxes || !health || !choices || !mode) return null;
  const checks = (switchedOff.rules ?? []).map((id) => ({ id, name: ruleName(id) }));
  const parts: (OptionsPart | null)[] = [
    {
      name: t('insertMode.name'),
      words: [t('insertMode.about'), t('insert.replace'), t('insert.caret'), t('insert.end')],
      view: <InsertModePanel mode={mode} onMode={setMode} />,
    },
    {
      name: t('targetChoices.name'),
      words: [t('targetChoices.about'), ...choices.flatMap((it) => [it.siteName, it.targetName])],
      view: <TargetsPanel choices={choices} onFollow={(choice) => void targets.follow(choice)} />,
    },
    {
      name: t('checks.switchedOff'),
      words: [t('checks.about'), ...checks.map((it) => it.name)],
      view: (
        <ChecksPanel
          rules={checks}
          onBringBack={(rule) => void switchRule({ rule, off: false, turn: switchedOff.turn, say })}
        />
      ),
    },
    {
      name: t('keys.name'),
      words: [t('keys.about'), ...keys.commands.flatMap((it) => [commandName(it.name), it.keys])],
      view: <KeysPanel commands={keys.commands} onChange={keys.change} />,
    },
    {
      name: t('boxes.name'),
      words: [t('boxes.about'), ...boxes.flatMap(({ box }) => [box.label, box.address])],
      view: (
        <BoxesPanel
          boxes={boxes}
          now={now}
          busy={transfer.busy}
          report={transfer.reportAt('boxes')}
          onForget={boxActions.forget}
          onExport={transfer.exportBoxes}
          onImport={transfer.importAt('boxes')}
        />
      ),
    },
    access.granted
      ? {
          name: t('access.name'),
          words: [t('access.about'), ...access.granted],
          view: <AccessPanel granted={access.granted} onGiveBack={access.giveBack} />,
        }
      : null,
    {
      name: t('transfer.name'),
      words: [t('transfer.about', [presets.listed.length])],
      view: (
        <TransferPanel
          presetCount={presets.listed.length}
          busy={transfer.busy}
          report={transfer.reportAt('presets')}
          onExport={transfer.exportAll}
          onImport={transfer.importAt('presets')}
        />
      ),
    },
    setAside && setAside.length > 0
      ? {
          name: t('setAside.name'),
          words: [t('setAside.about')],
          view: <SetAsideList records={setAside} onExportAll={transfer.exportSetAside} />,
        }
      : null,
    {
      name: t('health.name'),
      words: [t('health.about'), ...health.map((row) => row.name)],
      view: <HealthPanel rows={health} now={now} onClear={healthActions.clear} />,
    },
    {
      name: t('welcome.newHere'),
      words: [t('welcome.title'), t('welcome.about'), t('welcome.try')],
      view: <WelcomePanel onOpen={openWelcome} />,
    },
  ];
  return (
    <main className="options">
      <h1>{t('options.title')}</h1>
      <OptionsSearch parts={parts.filter((part) => part !== null)} />
      <OptionsStatus status={status} />
    </main>
  );
}
