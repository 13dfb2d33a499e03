import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts rows into the extension's own database, from one of its own pages. */
export const seed = (page: Page, tables: Record<string, unknown[]>): Promise<void> =>
  page.evaluate(
    (tables) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('prompt-easel');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const transaction = db.transaction(Object.keys(tables), 'readwrite');
          for (const [table, rows] of Object.entries(tables))
            for (const row of rows) transaction.objectStore(table).put(row);
          transaction.onerror = () => fail(transaction.error);
          transaction.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    tables,
  );

/** Waits until the page says something that matches, also where it stands behind another: no frame is drawn there. */
export async function waitForText(page: Page, expected: RegExp): Promise<void> {
  await page.waitForFunction(
    (source: string) => new RegExp(source).test(document.body.textContent ?? ''),
    { polling: 'mutation' },
    expected.source,
  );
}

/** Presses the button of that name with the mouse, as a user does: the browser counts it as the user's act. */
export async function press(page: Page, name: RegExp): Promise<void> {
  const found = await page.waitForFunction(
    (source: string) =>
      [...document.querySelectorAll('button')].find((button) =>
        new RegExp(source).test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
      ),
    {},
    name.source,
  );
  await (found as import('puppeteer-core').ElementHandle<HTMLButtonElement>).click();
}

/** Nothing that axe finds. It runs in the page without a tag: the page's own policy refuses inline scripts. */
export async function expectPageAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
  expect(found).toEqual([]);
}
