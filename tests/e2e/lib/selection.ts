import type { Page } from 'puppeteer-core';
import type { Session } from '../../../scripts/browsers/session.ts';

/** Adds a text to the page, selects it as a user would, and chooses Build from selection in the right-click menu. */
export async function buildFromText(session: Session, page: Page, text: string): Promise<void> {
  await page.evaluate((words: string) => {
    const element = document.createElement('p');
    element.textContent = words;
    document.body.append(element);
    getSelection()?.selectAllChildren(element);
  }, text);
  await session.dispatchMenu({ menuItemId: 'build-from-selection', selectionText: text }, page);
}
