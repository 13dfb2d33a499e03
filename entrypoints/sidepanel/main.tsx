import { createRoot } from 'react-dom/client';
import { EaselApp } from '@/components/easel/EaselApp.tsx';
import type { EaselHost } from '@/components/easel/host.ts';
import { readStartData } from '@/components/easel/start-data.ts';
import { language } from '@/components/hooks/text.ts';
import { onEntered } from '@/lib/messages/entered.ts';
import { activeTab, followActiveTab } from '@/lib/platform/tabs.ts';

const host: EaselHost = {
  frame: 'panel',
  leave() {},
  openPanel: null,
  followTab(onTab) {
    const look = () => void activeTab().then(onTab);
    const stops = [followActiveTab(onTab), onEntered(look)];
    // Whoever comes back to the panel may have changed the page meanwhile.
    window.addEventListener('focus', look);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('focus', look);
    };
  },
};

const start = await readStartData();
document.documentElement.lang = language();
const root = document.getElementById('root');
if (root) createRoot(root).render(<EaselApp host={host} start={start} />);
