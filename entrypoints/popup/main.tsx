import { createRoot } from 'react-dom/client';
import { EaselApp } from '@/components/easel/EaselApp.tsx';
import type { EaselHost } from '@/components/easel/host.ts';
import { readStartData } from '@/components/easel/start-data.ts';
import { language } from '@/components/hooks/text.ts';
import { tellEntered } from '@/lib/messages/entered.ts';
import { hasPanel, openPanel } from '@/lib/platform/panel.ts';
import { followGrantedSize } from './granted-size.ts';

const leave = () => window.close();
followGrantedSize();
const start = await readStartData();
const { tab } = start;

const host: EaselHost = {
  frame: 'popup',
  leave,
  openPanel: tab && hasPanel() ? () => openPanel(tab.windowId).then(leave) : null,
  followTab: null,
};

if (tab) tellEntered(tab.id);
document.documentElement.lang = language();
const root = document.getElementById('root');
if (root) createRoot(root).render(<EaselApp host={host} start={start} />);
