/** What of ours listens to a page: its own scripts cannot see it, the debugger can. */
import type { Page } from 'puppeteer-core';

/** The listeners that the extension's isolated world has on the window, the document and the boxes (Chromium). */
export async function ownListeners(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const worlds: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await client.send('Runtime.enable');
  const found: string[] = [];
  for (const contextId of worlds) {
    for (const expression of ['window', 'document', `document.querySelector('[data-box]') ?? document`]) {
      const { result } = await client.send('Runtime.evaluate', { expression, contextId });
      if (!result.objectId) continue;
      const { listeners } = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      found.push(...listeners.map(({ type }) => `${expression}: ${type}`));
    }
  }
  await client.detach();
  return found;
}
