import { useId, useState } from 'react';
import { Tabs } from '@/components/ui/Tabs.tsx';

const TABS: { id: string; label: string }[] = [
  { id: 'presets', label: 'Presets' },
  { id: 'build', label: 'Build' },
];

/** Tabs with the panel that the chosen one is for. */
export function SomeTabs() {
  const own = useId();
  const [selected, select] = useState<string>('build');
  const panelId = (id: string) => `${own}-${id}`;
  return (
    <>
      <Tabs name="Parts" tabs={TABS} selected={selected} onSelect={select} panelId={panelId} />
      <div id={panelId(selected)} role="tabpanel" aria-labelledby={`${panelId(selected)}-tab`} />
    </>
  );
}
