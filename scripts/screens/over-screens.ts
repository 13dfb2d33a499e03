/** What lies over the app or takes the form's place: search, keys, the comparison, an assistant. */
import type { Popup } from '../browsers/popup.ts';
import { HISTORY, PRESETS, REVIEW, TYPICAL } from './kept.ts';
import type { Screen } from './screen.ts';

const kept = { prompt: TYPICAL };

async function search(view: Popup, words: string): Promise<void> {
  await view.press('Control+k');
  await view.waitFor(() => document.activeElement?.classList.contains('palette-box'));
  if (words) await view.type(words);
}

const ask = async (view: Popup) => {
  await view.click('button', 'Ask an assistant');
  await view.waitFor(() => document.querySelector('.ask-bar, .shell-foot button') !== null);
};

export const OVER_SCREENS: Screen[] = [
  {
    part: 'Search',
    name: 'everything there is',
    kept: { ...kept, rows: { presets: PRESETS, history: HISTORY } },
    act: (view) => search(view, ''),
    shows: /Fields[\s\S]*Actions/,
  },
  {
    part: 'Search',
    name: 'what was typed',
    kept: { ...kept, rows: { presets: PRESETS } },
    act: (view) => search(view, 'oil'),
    shows: /oil painting/,
  },
  {
    part: 'Search',
    name: 'nothing of that name',
    kept,
    act: (view) => search(view, 'zzxy'),
    shows: /Nothing is called that/,
  },
  {
    part: 'Keys',
    name: 'the sheet',
    kept,
    act: async (view) => {
      await search(view, 'Keys');
      await view.waitFor(() => /Keys/.test(document.querySelector('.palette-option')?.textContent ?? ''));
      await view.press('Enter');
    },
    shows: /On any page/,
  },
  {
    part: 'Compare',
    name: 'a typical prompt',
    kept,
    act: (view) => view.click('button', 'Compare targets'),
    shows: /as each target gets it[\s\S]*Midjourney/,
  },
  {
    part: 'Compare',
    name: 'nothing to compare',
    act: (view) => view.click('button', 'Compare targets'),
    shows: /nothing to compare yet/,
  },
  { part: 'Assistant', name: 'a request', kept, act: ask, shows: /Paste the answer here|Read the answer/ },
  {
    part: 'Assistant',
    name: 'a request on the page of the assistant',
    on: 'chatgpt',
    kept,
    act: ask,
    shows: /Insert into ChatGPT/,
  },
  {
    part: 'Assistant',
    name: 'an answer that is none',
    kept,
    act: async (view) => {
      await ask(view);
      await view.fill('Answer', 'Sure! Which style would you like, and for what will you use it?');
      await view.click('button', 'Read the answer');
    },
    shows: /asks back|no prompt in this/,
  },
  {
    part: 'Assistant',
    name: 'suggestions',
    on: 'chatgpt',
    kept: { ...kept, session: { review: REVIEW } },
    shows: /Accept all/,
  },
  {
    part: 'Assistant',
    name: 'a suggestion taken',
    on: 'chatgpt',
    kept: { ...kept, session: { review: REVIEW } },
    act: async (view) => {
      await view.click('button', 'Accept Subject');
      await view.click('button', 'Reject Action');
    },
    shows: /Rejected: Action/,
  },
];
