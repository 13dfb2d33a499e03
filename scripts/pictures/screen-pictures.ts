/** Every screen in every state, size and theme: a folder to leaf through. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Session } from '../browsers/session.ts';
import { resize, setFeatures, settle, sizesOf } from '../screens/emulate.ts';
import { SCREENS } from '../screens/index.ts';
import { type Screen, slugOf } from '../screens/screen.ts';
import { createStage } from '../screens/stage.ts';
import { indexPage, type Sheet } from './index-page.ts';

export const SCREENS_FOLDER = resolve(import.meta.dirname, '../../screenshots/screens');

/** What a system can ask for, as media features. */
const THEMES: Record<string, Record<string, string>> = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  contrast: { 'prefers-color-scheme': 'light', 'prefers-contrast': 'more' },
};

/**
 * @param wanted a part of a screen's name; all where it is empty
 * @throws where no screen is called so
 */
export async function takeScreenPictures(session: Session, wanted = ''): Promise<void> {
  const plain = wanted.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const screens = SCREENS.filter((screen) => slugOf(screen).includes(plain));
  if (screens.length === 0)
    throw new Error(`No screen is called ${wanted}. They are:\n${SCREENS.map(titleOf).join('\n')}`);
  if (!wanted) rmSync(SCREENS_FOLDER, { recursive: true, force: true });
  mkdirSync(SCREENS_FOLDER, { recursive: true });
  const stage = await createStage(session);
  const sheets: Sheet[] = [];
  for (const screen of screens) {
    const view = await stage.open(screen);
    const { page } = view;
    if (!page) throw new Error('Pictures are taken in Chromium');
    const files: string[] = [];
    for (const size of sizesOf(screen).length > 0 ? sizesOf(screen) : [null]) {
      if (size) await resize(view, screen, size);
      for (const [theme, features] of Object.entries(THEMES)) {
        await setFeatures(page, features);
        await settle(view);
        files.push(`${slugOf(screen)}-${size?.width ?? 'own'}-${theme}.webp`);
        await page.screenshot({
          path: join(SCREENS_FOLDER, files.at(-1) ?? '') as `${string}.webp`,
          quality: 80,
        });
      }
    }
    sheets.push({ title: titleOf(screen), files });
    console.log(`${titleOf(screen)}: ${files.length} pictures`);
  }
  await stage.clear();
  // The page lists all of them, of which some were taken anew.
  if (!wanted) writeFileSync(join(SCREENS_FOLDER, 'index.html'), indexPage(sheets));
  console.log('screenshots/screens/index.html');
}

const titleOf = ({ part, name }: Screen): string => `${part}: ${name}`;
