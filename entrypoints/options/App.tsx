import { useEffect, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { useStatus } from '@/components/hooks/use-status.ts';
import { AccessPanel } from '@/components/options/AccessPanel.tsx';
import { BoxesPanel } from '@/components/options/BoxesPanel.tsx';
import { ChecksPanel } from '@/components/options/ChecksPanel.tsx';
import { HealthPanel } from '@/components/options/HealthPanel.tsx';
import { OptionsStatus } from '@/components/options/OptionsStatus.tsx';
import { SetAsideList } from '@/components/options/SetAsideList.tsx';
import { TransferPanel } from '@/components/options/TransferPanel.tsx';
import { useAccess } from '@/components/options/use-access.ts';
import { useBoxActions } from '@/components/options/use-box-actions.ts';
import { useHealthActions } from '@/components/options/use-health-actions.ts';
import { useBoxes, useHealth, useSetAside } from '@/components/options/use-kept.ts';
import { useTransfer } from '@/components/options/use-transfer.ts';
import { usePresets } from '@/components/presets/use-presets.ts';
import { ruleName } from '@/components/preview/rule-name.ts';
import { switchRule } from '@/components/preview/switch-rule.ts';
import { useSwitchedOff } from '@/components/preview/switched-off.ts';
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
  const transfer = useTransfer();
  const now = useNow();
  const [status, say] = useStatus();
  const boxActions = useBoxActions(say);
  const healthActions = useHealthActions(say);
  const access = useAccess(say);
  const switchedOff = useSwitchedOff();
  if (!presets || !boxes || !health) return null;
  return (
    <main className="options">
      <h1>{t('options.title')}</h1>
      <TransferPanel
        presetCount={presets.listed.length}
        busy={transfer.busy}
        report={transfer.reportAt('presets')}
        onExport={transfer.exportAll}
        onImport={transfer.importAt('presets')}
      />
      <SetAsideList records={setAside ?? []} onExportAll={transfer.exportSetAside} />
      <BoxesPanel
        boxes={boxes}
        now={now}
        busy={transfer.busy}
        report={transfer.reportAt('boxes')}
        onForget={boxActions.forget}
        onExport={transfer.exportBoxes}
        onImport={transfer.importAt('boxes')}
      />
      {access.granted && <AccessPanel granted={access.granted} onGiveBack={access.giveBack} />}
      <ChecksPanel
        rules={(switchedOff.rules ?? []).map((id) => ({ id, name: ruleName(id) }))}
        onBringBack={(rule) => void switchRule({ rule, off: false, turn: switchedOff.turn, say })}
      />
      <HealthPanel rows={health} now={now} onClear={healthActions.clear} />
      <OptionsStatus status={status} />
    </main>
  );
}
