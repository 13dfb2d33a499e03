/** The README's pictures, taken from the built extension in real Chromium. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Popup } from '../browsers/popup.ts';
import type { Session } from '../browsers/session.ts';
import { PICTURE_ANSWER, PICTURE_PAGES, PICTURE_PRESETS, PICTURE_PROMPT } from './readme-scenes.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/pictures');

async function open(session: Session, address: string): Promise<Popup> {
  const page = await session.newPage();
  await session.serve(page, PICTURE_PAGES);
  await page.goto(address);
  return session.openPopup(page);
}

async function fill(popup: Popup): Promise<void> {
  for (const [field, text] of PICTURE_PROMPT) await popup.fill(field, text);
}

async function take(popup: Popup, name: string, scheme: 'light' | 'dark'): Promise<void> {
  await popup.setColorScheme(scheme);
  await popup.screenshot(resolve(FOLDER, `${name}.png`));
  console.log(`docs/pictures/${name}.png`);
}

const said = (popup: Popup, begins: string) =>
  popup.waitFor(
    (begins: string) => document.querySelector('[role="status"]')?.textContent?.startsWith(begins) ?? false,
    begins,
  );

async function savePresets(popup: Popup): Promise<void> {
  for (const [name, subject] of PICTURE_PRESETS) {
    await popup.fill('Subject', subject);
    await popup.click('button', 'Save preset');
    await popup.fill('Preset name', name);
    await popup.click('button', 'Save');
    await said(popup, `Saved “${name}”`);
  }
}

/** Takes them all, in a browser that nothing was done in yet. */
export async function takeReadmePictures(session: Session): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const bing = await open(session, 'https://www.bing.com/images/create');
  await fill(bing);
  await bing.click('button', 'Insert');
  await said(bing, 'Inserted');
  await take(bing, 'build-bing-light', 'light');
  await bing.press('Control+j');
  await bing.press('y');
  await bing.press('Alt+ArrowDown');
  await bing.waitFor(() => document.activeElement?.matches('.term-picker input[type="search"]'));
  await bing.press('ArrowDown');
  await bing.press('ArrowRight');
  await bing.waitFor(
    () =>
      document.querySelector('.added-words [data-new]') !== null &&
      [...document.querySelectorAll<HTMLImageElement>('.term-cards img')]
        .slice(0, 12)
        .every((image) => image.complete && image.naturalWidth > 0),
  );
  await take(bing, 'pictures-dark', 'dark');
  await bing.press('Escape');
  await bing.close();

  const midjourney = await open(session, 'https://www.midjourney.com/imagine');
  await midjourney.fill('Aspect ratio', '3:2');
  await midjourney.fill('Leave out', 'text');
  await midjourney.evaluate(() => document.querySelector('.shell-scroll')?.scrollTo(0, 0));
  await take(midjourney, 'build-midjourney-dark', 'dark');
  await savePresets(midjourney);
  await midjourney.click('tab', 'Presets');
  await midjourney.click('button', `Favorite ${PICTURE_PRESETS[0]?.[0] ?? ''}`);
  await take(midjourney, 'presets-light', 'light');
  await midjourney.close();

  const chatgpt = await open(session, 'https://chatgpt.com/');
  await chatgpt.click('button', 'Clear');
  await chatgpt.fill('Subject', 'A 4-dimensional whale in space eating a bunch of electric krill');
  await chatgpt.click('button', 'Why? What cannot be drawn');
  await take(chatgpt, 'coach-light', 'light');
  await chatgpt.fill('Subject', 'a fox');
  await chatgpt.click('button', 'Ask an assistant');
  await chatgpt.fill('Answer', PICTURE_ANSWER);
  await chatgpt.click('button', 'Read the answer');
  await chatgpt.waitFor(() => /Accept all/.test(document.body.textContent ?? ''));
  await take(chatgpt, 'review-light', 'light');
  await chatgpt.close();
}
