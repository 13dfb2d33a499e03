/** The lists of what was kept, and the panel. */
import type { Popup } from '../browsers/popup.ts';
import { DELETED, HISTORY, PRESETS, TYPICAL } from './kept.ts';
import type { Screen } from './screen.ts';

const tab = (name: string) => (view: Popup) => view.click('tab', name);

export const LIST_SCREENS: Screen[] = [
  { part: 'Presets', name: 'none', act: tab('Presets'), shows: /No presets yet/ },
  {
    part: 'Presets',
    name: 'some',
    kept: { prompt: TYPICAL, rows: { presets: [...PRESETS, DELETED] } },
    act: tab('Presets'),
    shows: /Recently deleted \(1\)/,
  },
  {
    part: 'Presets',
    name: 'a search that finds nothing',
    kept: { rows: { presets: PRESETS } },
    act: async (view) => {
      await tab('Presets')(view);
      await view.fill('Search presets', 'zebra');
    },
    shows: /Nothing found/,
  },
  {
    part: 'Presets',
    name: 'one being renamed',
    kept: { rows: { presets: PRESETS } },
    act: async (view) => {
      await tab('Presets')(view);
      await view.click('button', 'Rename Storm');
    },
    shows: /New name for Storm/,
  },
  {
    part: 'Presets',
    name: 'a name that cannot be',
    kept: { rows: { presets: PRESETS } },
    act: async (view) => {
      await tab('Presets')(view);
      await view.click('button', 'Rename Storm');
      await view.fill('New name for Storm', ' ');
      await view.press('Enter');
      await view.waitFor(() => document.querySelector('.field-error') !== null);
    },
    shows: /New name for Storm/,
  },
  { part: 'History', name: 'nothing', act: tab('History'), shows: /Nothing here yet/ },
  {
    part: 'History',
    name: 'some',
    kept: { prompt: TYPICAL, rows: { history: HISTORY } },
    act: tab('History'),
    shows: /Clear history/,
  },
  {
    part: 'Panel',
    name: 'beside a page',
    window: 'panel',
    kept: { prompt: TYPICAL },
    shows: /Goes into/,
  },
];
