/** The form and what is printed of it. */
import type { Popup } from '../browsers/popup.ts';
import { DOUBTFUL, ENDLESS, LONG, TYPICAL, WEIGHED } from './kept.ts';
import type { Screen } from './screen.ts';

const part = 'Build';

/** Goes into a field as a click does, so that its list opens. */
const open = (field: string) => async (view: Popup) => {
  await view.fill(field, '');
  await view.waitFor(() => document.querySelector('[role="option"]') !== null);
};

export const BUILD_SCREENS: Screen[] = [
  { part, name: 'nothing yet', shows: /Or start from a look[\s\S]*Goes into/ },
  {
    part,
    name: 'a typical prompt',
    kept: { prompt: TYPICAL },
    shows: /elderly fisherman[\s\S]*Goes into/,
  },
  {
    part,
    name: 'a long prompt',
    kept: { prompt: LONG },
    shows: /weathered face[\s\S]*Goes into/,
  },
  {
    part,
    name: 'weights and settings of Midjourney',
    on: 'midjourney',
    kept: { prompt: WEIGHED },
    shows: /lighthouse in a storm[\s\S]*Goes into/,
  },
  {
    part,
    name: 'findings',
    on: 'chatgpt',
    kept: { prompt: DOUBTFUL },
    shows: /krill[\s\S]*Goes into/,
    act: (view) => view.click('button', 'Why? What cannot be drawn'),
  },
  { part, name: 'over the limit of the box', on: 'short', kept: { prompt: TYPICAL }, shows: /of 10|\/ ?10/ },
  {
    part,
    name: 'asking whether to insert what is too long',
    on: 'short',
    kept: { prompt: TYPICAL },
    act: async (view) => {
      await view.waitFor(
        () => document.querySelector('[role="meter"]')?.getAttribute('aria-valuemax') === '10',
      );
      await view.click('button', 'Insert');
    },
    shows: /Insert anyway/,
  },
  { part, name: 'too long to edit here', kept: { prompt: ENDLESS }, shows: /too long to edit here/ },
  {
    part,
    name: 'a list of pictures',
    kept: { prompt: TYPICAL },
    act: open('Style'),
    shows: /elderly fisherman/,
  },
  { part, name: 'a list of words', kept: { prompt: TYPICAL }, act: open('Resolution'), shows: /8K/ },
  {
    part,
    name: 'words that mean nothing in this field',
    kept: { prompt: TYPICAL },
    act: async (view) => {
      await view.fill('Style', 'water');
      await view.waitFor(() => document.querySelector('[role="option"]') !== null);
    },
    shows: /watercolor/,
  },
  {
    part,
    name: 'three draws to choose from',
    kept: { prompt: { subject: { text: 'red fox' } } },
    act: (view) => view.click('button', 'Surprise me'),
    shows: /Filled/,
  },
  {
    part,
    name: 'a weight being changed',
    on: 'diffusion',
    kept: { prompt: WEIGHED },
    act: async (view) => {
      await view.click('button', 'Weight of lighthouse in a storm ×1.4');
      await view.waitFor(() => document.querySelector('.stepper') !== null);
    },
    shows: /×1\.4/,
  },
  {
    part,
    name: 'what is known of the target',
    kept: { prompt: TYPICAL },
    act: async (view) => {
      await view.click('button', 'About this target');
      await view.waitFor(() => document.querySelector('.target-facts-panel:popover-open') !== null);
    },
    shows: /Bing Image Creator/,
  },
  {
    part,
    name: 'saving a preset',
    kept: { prompt: TYPICAL },
    act: (view) => view.click('button', 'Save preset'),
    shows: /Preset name/,
  },
];
