/** `npm start` where there is no screen: the same job, done and shown in words and pictures. */
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../browsers/popup.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { belief, boxNames, focusBox } from './practice-boxes.ts';
import { SAMPLE_PROMPT } from './sample-prompt.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the sample prompt in the real popup and inserts it into every box; throws where one does not take it. */
export async function runHeadless(session: Session, url: string): Promise<void> {
  const folder = join(ROOT, 'screenshots');
  await mkdir(folder, { recursive: true });
  const picture = (name: string) => join(folder, `${session.name}-${name}.png`);
  const page = await session.newPage();
  await page.goto(url);

  const [first = '', ...others] = await boxNames(page);
  await focusBox(page, first);
  const popup = await session.openPopup(page);
  for (const [field, text] of SAMPLE_PROMPT) await popup.fill(field, text);
  const prompt = await popup.text('region', 'Preview');
  console.log(`\nThe prompt:\n  ${prompt}\n`);
  for (const scheme of ['dark', 'light'] as const) {
    await popup.setColorScheme(scheme);
    await popup.screenshot(picture(`popup-${scheme}`));
  }

  console.log('What each box of the practice page now holds, in the eyes of the page:');
  await insert(page, popup, first, prompt);
  for (const box of others) {
    await focusBox(page, box);
    // The draft is still there: nothing has to be typed again.
    await insert(page, await session.openPopup(page), box, prompt);
  }
  await page.screenshot({ path: picture('page') as `${string}.png`, fullPage: true });
  console.log(`\nPictures are in ${relative(process.cwd(), folder) || '.'}/`);
}

async function insert(page: Page, popup: Popup, box: string, prompt: string): Promise<void> {
  await popup.click('button', 'Insert');
  const status = await until(`the popup to say what became of the box ${box}`, async () => {
    const said = await popup.text('status');
    // "Inserting…" is not the end of it.
    return said.endsWith('…') ? '' : said;
  });
  if (!status.startsWith('Inserted')) throw new Error(`The box ${box}: ${status}`);
  await popup.close();
  const held = await until(`the page to hold text in the box ${box}`, () => belief(page, box));
  if (held !== prompt) throw new Error(`The box ${box} holds something else: ${held}`);
  console.log(`  ${box.padEnd(12)} ${held}`);
}
