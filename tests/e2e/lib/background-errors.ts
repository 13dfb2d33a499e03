/** What goes wrong in the background and nobody catches. */
import type { Session } from '../../../scripts/browsers/session.ts';

interface FirefoxApi {
  browser: { extension: { getBackgroundPage(): (Window & { wrong?: string[] }) | null } };
}

/** Begins to listen; the function it gives tells what was heard since. */
export async function watchBackground(session: Session): Promise<() => Promise<string[]>> {
  if (session.name === 'firefox') return watchEventPage(session);
  const target = await session.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The worker is gone');
  const wrong: string[] = [];
  worker.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    wrong.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await worker.client.send('Runtime.enable');
  return async () => wrong;
}

async function watchEventPage(session: Session): Promise<() => Promise<string[]>> {
  const own = await session.openExtensionPage('options.html');
  await own.evaluate(() => {
    const page = (globalThis as unknown as FirefoxApi).browser.extension.getBackgroundPage();
    if (!page) throw new Error('The background is gone');
    const wrong: string[] = [];
    page.wrong = wrong;
    page.addEventListener('error', (event) => wrong.push(event.message));
    page.addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));
  });
  return () =>
    own.evaluate(() => {
      const page = (globalThis as unknown as FirefoxApi).browser.extension.getBackgroundPage();
      return page?.wrong ?? ['The background was started anew'];
    });
}
