/** What the page under the popup can be, and what an insertion into it can come to. */
import type { Popup } from '../browsers/popup.ts';
import { TYPICAL } from './kept.ts';
import type { Screen } from './screen.ts';

const kept = { prompt: TYPICAL };
const insert = async (view: Popup) => {
  // Where the text goes is known by then.
  await view.waitFor(() => /^(?!Looking)./.test(document.querySelector('.site-line')?.textContent ?? ''));
  await view.click('button', 'Insert');
  // What is known of the page may say the same before.
  await view.waitFor(() =>
    /^(?!Inserting…)./.test(document.querySelector('[role="status"]')?.textContent ?? ''),
  );
};

const page = (name: string, on: Screen['on'], shows: RegExp, more: Partial<Screen> = {}): Screen => ({
  part: 'Page',
  name,
  on,
  kept,
  shows,
  ...more,
});

const outcome = (name: string, on: Screen['on'], shows: RegExp, act = insert): Screen => ({
  part: 'Outcome',
  name,
  on,
  kept,
  act,
  shows,
});

export const PAGE_SCREENS: Screen[] = [
  page('no box', 'nothing', /No prompt box was found here/),
  page('a site that has closed', 'closed', /has closed/),
  page('a site that has changed', 'changed', /This site has changed/),
  page('a frame that access is needed to', 'frame', /owner-space\.hf\.space.*Press Insert and allow access/),
  page('several boxes', 'several', /2 boxes could be meant/),
  page('a box that says nothing of prompts', 'unsure', /Nothing here says that it takes prompts/),
  page('a private window', 'bing', /private/i, { window: 'private', kept: {} }),
  outcome('inserted', 'bing', /Inserted into/),
  outcome('a box to be chosen', 'several', /Which box\?/),
  outcome('the only box to be confirmed', 'unsure', /Insert into the only text box/),
  outcome('a box that does not take it', 'stubborn', /did not take the text|changed the text/),
  outcome('a box that is read-only', 'readOnly', /read-only/),
  outcome('no box to insert into', 'nothing', /No prompt box was found on this page/),
  outcome('not all of it fits', 'short', /Not all of it fits/, async (view) => {
    await view.waitFor(
      () => document.querySelector('[role="meter"]')?.getAttribute('aria-valuemax') === '10',
    );
    await view.click('button', 'Insert');
    await view.click('button', 'Insert anyway');
  }),
  outcome('cleared', 'bing', /Cleared|clear/i, async (view) => view.click('button', 'Clear')),
];
