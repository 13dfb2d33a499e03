/** Every site's box is found in its page, and nothing else that looks like one. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Found } from '@/lib/insert/index.ts';
import { SITES } from '@/lib/sites/index.ts';
import type { Site } from '@/lib/sites/site.ts';
import { findField } from '../insert/find-with-words.ts';
import { hydrate, load, show } from './load-page.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const site = (id: string) => SITES.find((known) => known.id === id) as Site;

function expectTheBox({ best, others }: Found, by: 'finder' | 'score' = 'finder'): void {
  expect(best?.field.dataset.expected ?? best?.field.outerHTML).toBe('true');
  expect(best?.report).toMatchObject({ by, blocked: null });
  expect(others).toEqual([]);
}

/** The page of a site, where it is not the site's own: the box of a Space is in the frame. */
const pages: Record<string, string> = {
  'hugging-face': 'hugging-face-space',
  perchance: 'perchance-frame',
};
/** Its boxes are alike: which one is meant is for the user to say. */
const alike = ['comfyui'];
const open = SITES.filter(({ id, closed }) => !closed && !alike.includes(id));
const closed = SITES.filter((known) => known.closed);

describe('the box among decoys', () => {
  test.for(open.map(({ id, box }) => [id, box] as const))('%s', async ([id, box]) => {
    const page = await load(pages[id] ?? id);
    hydrate(page);
    expectTheBox(findField(page, box), box.finders.length > 0 ? 'finder' : 'score');
  });

  test.for(alike)('%s has several, and all of them are shown to the user', async (id) => {
    const { best, others } = findField(await load(id), site(id).box);
    expect([best, ...others].map((found) => found?.field.dataset.ask)).toEqual(['true', 'true']);
  });

  // The data may be out of date: then the looks of the box decide. The one of Bing Chat calls itself a search box.
  const telling = open.filter(({ id }) => id !== 'bing-chat');
  test.for(telling.map(({ id, box }) => [id, box] as const))('%s, by its looks alone', async ([id, box]) => {
    const page = await load(pages[id] ?? id);
    hydrate(page);
    expectTheBox(findField(page, { ...box, finders: [] }), 'score');
  });

  test.for(closed.map(({ id, box }) => [id, box] as const))('%s has none', async ([id, box]) => {
    expect(findField(await load(id), box).best).toBeNull();
  });

  test('a site nobody knows', async () => {
    expectTheBox(findField(await load('unknown-site'), null), 'score');
  });

  test('the home page of Stable Diffusion Online', async () => {
    const page = await load('stable-diffusion-online-home');
    expectTheBox(findField(page, site('stable-diffusion-online').box));
  });

  test.for([
    ['Whisk', 'google-whisk', 'google-flow'],
    ['picture to picture', 'stable-diffusion-webui-img2img', 'stable-diffusion-webui'],
  ])('%s, another page of the same entry', async ([, name, id]) => {
    const page = await load(name as string);
    expectTheBox(findField(page, site(id as string).box));
  });

  test('a Space in the page of Hugging Face: its frame is named', async () => {
    const found = findField(await load('hugging-face'), site('hugging-face').box);
    expect(found.best).toBeNull();
    expect(found.crossOriginFrames).toEqual(['https://owner-space.hf.space']);
  });

  test('a generator in the page of Perchance: its frame is named', async () => {
    const found = findField(await load('perchance'), site('perchance').box);
    expect(found.crossOriginFrames).toEqual(['https://d2c3f4a5b6.perchance.org']);
  });
});

describe('what must not be taken for the box', () => {
  const { box: bing } = site('bing-image-creator');
  const HEADER = `<header><form action="/search"><input id="sb_form_q" type="search" class="b_searchbox" name="q"></form></header>`;

  test.for([
    ['in the header', HEADER],
    ['as a textarea', '<textarea id="sb_form_q" class="b_searchbox" name="q"></textarea>'],
    ['in its form', '<form action="/search"><input id="sb_form_q" name="q"></form>'],
    ['beside the Create button', `${HEADER}<a id="create_btn_c">Create</a>`],
  ])('the search box of Bing, %s', async ([, html]) => {
    const page = await show(html as string);
    const touched = page.querySelector('#sb_form_q');
    expect(findField(page, bing, { touched }).best).toBeNull();
  });

  test('the same id was once the box of the creator itself', async () => {
    const page = await show(
      `${HEADER}<form action="/images/create"><input id="sb_form_q" name="q" data-expected="true"><a id="create_btn_c">Create</a></form>`,
    );
    expectTheBox(findField(page, bing));
  });

  test('the fallback of ChatGPT, before the application takes over', async () => {
    const page = await load('chatgpt');
    const touched = page.querySelector('[name="prompt-textarea"]');
    expect(findField(page, site('chatgpt').box, { touched }).best).toBeNull();
  });

  test('of two boxes of NightCafe the one the user is in is taken', async () => {
    const page = await show(
      `<main><textarea placeholder="Text prompt"></textarea><textarea placeholder="Text prompt" data-expected="true"></textarea></main>`,
    );
    const touched = page.querySelector('[data-expected]');
    expectTheBox(findField(page, site('nightcafe').box, { touched }));
  });
});
