/** What a keystroke draws anew in the whole app: the field it is in, the preview, and what depends on it. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EaselHost } from '@/components/easel/host.ts';
import type { StartData } from '@/components/easel/start-data.ts';
import { localWorkspace } from '../components/local-workspace.ts';
import { render } from '../components/render.tsx';
import { recorded } from './rendered-components.ts';

vi.hoisted(() => {
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
});

const host: EaselHost = { frame: 'panel', leave() {}, openPanel: null, followTab: null };
const drawn: string[] = [];

/** The field with its parts, the frames it stands in, and what is printed of the prompt. */
const MAY_BE_DRAWN = new Set([
  ...['Form', 'BuilderForm', 'FieldGroup', 'ParametersGroup'],
  ...['OneField', 'Autocomplete', 'Field', 'LockButton', 'IconButton', 'Icon'],
  ...['Printed', 'Preview', 'LengthMeter', 'Meter', 'CheckList'],
]);

const shown = () => document.querySelector('.preview-text')?.textContent ?? '';

/** A prompt to work on in a panel. */
async function open(): Promise<void> {
  const { EaselApp } = await import('@/components/easel/EaselApp.tsx');
  const start: StartData = {
    workspace: localWorkspace({ prompt: { subject: { text: 'fox' }, mood: [{ text: 'calm' }] } }),
    tab: { id: 1, url: 'https://a.example/', windowId: 1, active: true, isPrivate: false },
    site: null,
    mode: 'replace',
    switchedOff: [],
    targets: {},
    notice: null,
    asked: null,
    review: null,
    failure: null,
    isPrivate: false,
  };
  await render(recorded(<EaselApp host={host} start={start} />, drawn));
}

test('a keystroke draws its own field, the preview and what depends on it, and nothing else', async () => {
  await open();
  const subject = page
    .getByRole('combobox', { name: 'Subject' })
    .or(page.getByRole('textbox', { name: 'Subject' }));
  await subject.click();
  await userEvent.keyboard('{End}x');
  await expect.poll(shown).toMatch(/^foxx/i);
  drawn.length = 0;
  await userEvent.keyboard('y');
  await expect.poll(shown).toMatch(/^foxxy/i);

  const others = drawn.filter((name) => !MAY_BE_DRAWN.has(name));
  expect(others).toEqual([]);
  expect(drawn.filter((name) => /^(One|Many)Field$/.test(name))).toEqual(['OneField']);
  expect(drawn.filter((name) => name === 'Preview')).toHaveLength(1);
});
