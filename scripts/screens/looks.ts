/**
 * The pictures by which a change of the look is noticed (tests/e2e/looks.test.ts): a few screens, wide and narrow, light
 * and dark, drawn in Chromium the same way on any machine.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LaunchOptions } from '../browsers/session.ts';
import { resize, settle } from './emulate.ts';
import { SCREENS } from './index.ts';
import { type Screen, slugOf } from './screen.ts';
import type { Stage } from './stage.ts';

/** Where the pictures of before are kept. */
export const LOOKS_FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/looks');

/** None of them says when something was. */
const NAMES = [
  'build-a-typical-prompt',
  'build-weights-and-settings-of-midjourney',
  'outcome-a-box-to-be-chosen',
  'search-what-was-typed',
  'compare-a-typical-prompt',
  'assistant-a-suggestion-taken',
  'presets-a-name-that-cannot-be',
  'options-nothing-kept',
];

export const COMPARED: Screen[] = SCREENS.filter((screen) => NAMES.includes(slugOf(screen)));

/** Letters are drawn without what a system has set for its own screen. */
export const DRAWING: LaunchOptions['flags'] = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

export interface Look {
  /** `build-a-typical-prompt-320-dark.png` */
  file: string;
  png: Uint8Array;
}

/** Opens a screen and takes its pictures. */
export async function takeLooks(stage: Stage, screen: Screen): Promise<Look[]> {
  const view = await stage.open(screen);
  const { page } = view;
  if (!page) throw new Error('Looks are taken in Chromium');
  await page.evaluate(useFont, FONT_FACES);
  const looks: Look[] = [];
  for (const size of [
    { width: 800, height: 600 },
    { width: 320, height: 600 },
  ]) {
    await resize(view, screen, size);
    for (const scheme of ['light', 'dark'] as const) {
      await view.setColorScheme(scheme);
      await settle(view);
      looks.push({ file: `${slugOf(screen)}-${size.width}-${scheme}.png`, png: await shot(page) });
    }
  }
  return looks;
}

export const pathOf = (file: string): string => join(LOOKS_FOLDER, file);

const shot = (page: Page): Promise<Uint8Array> => page.screenshot({ type: 'png' });

/** The same letters everywhere: a font of the tests, in its two weights. */
const { resolve: find } = createRequire(import.meta.url);
const FONT_FACES = [400, 600]
  .map((weight) => {
    const file = readFileSync(find(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`));
    const source = `data:font/woff2;base64,${file.toString('base64')}`;
    return `@font-face { font-family: Looks; font-weight: ${weight}; src: url(${source}) }`;
  })
  .join('\n');

/** Runs in the page. */
async function useFont(faces: string): Promise<void> {
  const style = document.createElement('style');
  // A caret blinks.
  style.textContent = `${faces} html body { font-family: Looks } * { caret-color: transparent !important }`;
  document.head.append(style);
  await Promise.all([document.fonts.load('400 13px Looks'), document.fonts.load('600 13px Looks')]);
}
