import puppeteer, { type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.ts';
import { browserPath } from '../browsers/find.ts';
import { extensionNamed } from './extension-named.ts';
import type { Measure } from './measure.ts';

const OURS = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
/** Each in a popup of its own, whose pictures are not decoded yet. */
const PASSES = 5;
/** What a notch of a common wheel scrolls, in pixels. */
const NOTCH = 120;
/** Ten times what the longest list needs. */
const MOST_NOTCHES = 500;
/** The platform's own bound for a task that is felt, in milliseconds (W3C Long Tasks). */
const LONG = 50;

interface Pass {
  /** How many tasks took longer than that while it scrolled. */
  tasks: number;
  longest: number;
  /** How far it scrolled, in pixels. */
  distance: number;
}

/** The pictures of Style, the field with the most terms, scrolled by the wheel from the first to the last. */
async function scrolled(popup: Page): Promise<Pass> {
  await popup.waitForSelector('[data-field="style"] input');
  await popup.focus('[data-field="style"] input');
  await popup.keyboard.down('Alt');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.up('Alt');
  await popup.waitForFunction(() => {
    const shown = [...document.querySelectorAll<HTMLImageElement>('.term-cards img')].slice(0, 8);
    return shown.length > 0 && shown.every((image) => image.complete);
  });
  await popup.evaluate((long) => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    // One of our own: whoever does not see it sees none.
    setTimeout(() => {
      const end = performance.now() + 2 * long;
      while (performance.now() < end);
    });
  }, LONG);
  const told = () => (window as unknown as { longTasks: number[] }).longTasks;
  await popup.waitForFunction(() => (window as unknown as { longTasks: number[] }).longTasks.length > 0);
  const own = (await popup.evaluate(told)).length;

  const list = await popup.waitForSelector('.term-cards');
  const box = await list?.boundingBox();
  if (!box) throw new Error('There are no pictures to scroll');
  await popup.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const isAtEnd = () => {
    const cards = document.querySelector('.term-cards') as Element;
    return cards.scrollTop + cards.clientHeight >= cards.scrollHeight - 1;
  };
  for (let notches = 0; !(await popup.evaluate(isAtEnd)); notches += 1) {
    if (notches === MOST_NOTCHES) throw new Error('The wheel does not come to the last picture');
    await popup.mouse.wheel({ deltaY: NOTCH });
    await popup.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  const distance = await popup.evaluate(() => document.querySelector('.term-cards')?.scrollTop ?? 0);
  const tasks = (await popup.evaluate(told)).slice(own);
  return { tasks: tasks.length, longest: Math.max(0, ...tasks), distance };
}

/**
 * Tasks over 50 ms while the grid of pictures is scrolled in the built popup, in the best of the passes: a task of ours
 * that is long is long in every one, and whatever else the machine does only adds to some.
 */
export async function benchPictures(): Promise<Measure> {
  const executablePath = browserPath('chromium') ?? undefined;
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [OURS],
    args: CHROMIUM_FLAGS,
  });
  try {
    const extension = await extensionNamed(browser, 'Prompt Easel');
    const page = await browser.newPage();
    const passes: Pass[] = [];
    while (passes.length < PASSES) {
      await page.bringToFront();
      const [target] = await Promise.all([
        browser.waitForTarget((candidate) => candidate.url().endsWith('popup.html')),
        page.triggerExtensionAction(extension),
      ]);
      const popup = await target.asPage();
      passes.push(await scrolled(popup));
      await popup.close();
    }
    const longest = Math.max(...passes.map((pass) => pass.longest));
    const distance = Math.min(...passes.map((pass) => pass.distance));
    return {
      what: `Pictures of a field: tasks over ${LONG} ms while scrolling, best of ${PASSES}`,
      value: Math.min(...passes.map(({ tasks }) => tasks)),
      bound: 0,
      unit: 'tasks',
      baseline: `${distance.toFixed(0)} px by the wheel, the longest such task in any ${longest.toFixed(0)} ms`,
    };
  } finally {
    await browser.close();
  }
}
