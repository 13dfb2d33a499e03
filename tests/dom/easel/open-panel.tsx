/** The whole app in a panel, with an extension API in which nothing is stored and no page has a box. */
import type { EaselHost } from '@/components/easel/host.ts';
import type { StartData } from '@/components/easel/start-data.ts';
import type { Tab } from '@/lib/platform/tabs.ts';
import { localWorkspace } from '../components/local-workspace.ts';
import { render } from '../components/render.tsx';
import { recorded } from './rendered-components.ts';

const event = { addListener: () => {}, removeListener: () => {} };
const area = { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: event };
const scan = { siteId: null, boxes: [], negative: null, unknownBox: false, outcome: null };
const { chrome } = globalThis as unknown as { chrome: { runtime: object } };
Object.assign(chrome, {
  storage: { local: area, session: area, onChanged: event },
  tabs: { query: async () => [], onActivated: event, onUpdated: event },
});
Object.assign(chrome.runtime, {
  sendMessage: async () => ({ ok: true, value: scan }),
  getURL: (path: string) => path,
  onMessage: event,
});

export const tabAt = (id: number, url: string): Tab => ({
  id,
  url,
  windowId: 1,
  active: true,
  isPrivate: false,
});

export interface Panel {
  /** Which components each commit has drawn, added to until it is emptied. */
  drawn: string[];
  /** The user goes to another tab, or this one to another page. */
  follow(tab: Tab): void;
}

/** Opens it on an open site, with a prompt to work on. */
export async function openPanel(
  start: Partial<StartData> = {},
  around: 'main' | 'div' = 'main',
): Promise<Panel> {
  // Once the API is there: modules of ours ask for it as they are loaded.
  const { EaselApp } = await import('@/components/easel/EaselApp.tsx');
  const drawn: string[] = [];
  let onTab: ((tab: Tab | null) => void) | null = null;
  const host: EaselHost = {
    frame: 'panel',
    leave() {},
    openPanel: null,
    followTab(callback) {
      onTab = callback;
      return () => {
        onTab = null;
      };
    },
  };
  const data: StartData = {
    workspace: localWorkspace({ prompt: { subject: { text: 'fox' }, mood: [{ text: 'calm' }] } }),
    tab: tabAt(1, 'https://a.example/'),
    site: null,
    mode: 'replace',
    switchedOff: [],
    targets: {},
    notice: null,
    asked: null,
    review: null,
    failure: null,
    isPrivate: false,
    ...start,
  };
  await render(recorded(<EaselApp host={host} start={data} />, drawn), around);
  return { drawn, follow: (tab) => onTab?.(tab) };
}
