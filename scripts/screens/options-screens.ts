/** The options page. */
import { SETTINGS_ROWS } from './kept.ts';
import type { Screen } from './screen.ts';

const everything = {
  rows: SETTINGS_ROWS,
  local: { insertMode: 'caret', switchedOffChecks: ['quality-words'] },
};

export const OPTIONS_SCREENS: Screen[] = [
  { part: 'Options', name: 'nothing kept', window: 'options', shows: /Nothing inserted yet/ },
  {
    part: 'Options',
    name: 'something in each section',
    window: 'options',
    kept: everything,
    shows: /Your prompt[\s\S]*ChatGPT/,
  },
  {
    part: 'Options',
    name: 'a search',
    window: 'options',
    kept: everything,
    act: async (view) => {
      await view.fill('Search the options', 'side panel');
      await view.waitFor(() => document.querySelectorAll('section').length === 1);
    },
    shows: /Open the side panel/,
  },
  {
    part: 'Options',
    name: 'a search that finds nothing',
    window: 'options',
    act: (view) => view.fill('Search the options', 'zebra'),
    shows: /Nothing here is called/,
  },
  {
    part: 'Options',
    name: 'a box forgotten',
    window: 'options',
    kept: everything,
    act: (view) => view.click('button', 'Forget Your prompt at pictures.example/create'),
    shows: /Forgot/,
  },
];
