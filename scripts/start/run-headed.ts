/** `npm start` where there is a screen. */
import type { Session } from '../browsers/session.ts';

const GUIDE = `
Prompt Easel is loaded beside the practice page.
  1. Click into a box of the page.
  2. Press the Prompt Easel button in the toolbar (behind the puzzle piece, if it is not in sight), or Alt+Shift+E.
  3. Fill in a Subject, and what else you like, and press Insert.
Close the window or press Ctrl+C to end. The profile is a fresh one and is deleted then.
`;

/** Shows the practice page and stays until the window is closed or Ctrl+C is pressed. */
export async function runHeaded(session: Session, url: string): Promise<void> {
  const { browser } = session;
  const gone = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const [first] = await browser.pages();
  const page = first ?? (await session.newPage());
  await page.goto(url);
  await page.bringToFront();
  // On macOS the browser outlives its last window.
  browser.on('targetdestroyed', async () => {
    if (browser.connected && (await browser.pages().catch(() => [])).length === 0) await browser.close();
  });
  console.log(GUIDE);
  await gone;
}
