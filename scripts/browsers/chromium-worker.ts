/** The extension's service worker in Chromium. */
import type { Browser, CDPSession, Extension, Page, Target } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * Speaks to the worker and lets go at once: Chromium 156 crashes when a worker starts again while a
 * debugger is still attached to its last life.
 */
export class ChromiumWorker {
  readonly #browser: Browser;
  readonly #extension: Extension;

  constructor(browser: Browser, extension: Extension) {
    this.#browser = browser;
    this.#extension = extension;
  }

  /** Ends the worker and waits until it is gone. */
  async stop(): Promise<void> {
    const target = this.#find();
    if (!target) return;
    const worker = await target.worker();
    // puppeteer's close() detaches as well, see above.
    await worker?.close();
    await until('the worker to stop', () => !this.#find());
  }

  /** Calls the listeners of `chrome.<event>` with `detail` and the page's tab. */
  async dispatch(event: string, detail: unknown, page: Page): Promise<void> {
    await page.bringToFront();
    await this.#evaluate(
      page,
      `(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.${event}.dispatch(${JSON.stringify(detail)}, tab);
      })()`,
    );
  }

  /**
   * Presses the toolbar button with the popup taken away for a moment, so that only the grant is left.
   * A click on the menu or a shortcut brings the same grant; dispatching their event does not.
   */
  async grantActiveTab(page: Page): Promise<void> {
    await page.bringToFront();
    const popup = await this.#evaluate(
      page,
      `chrome.action.getPopup({}).then((popup) => chrome.action.setPopup({ popup: '' }).then(() => popup))`,
    );
    try {
      await page.triggerExtensionAction(this.#extension);
    } finally {
      await this.#evaluate(page, `chrome.action.setPopup({ popup: ${JSON.stringify(popup)} })`);
    }
  }

  async #evaluate(page: Page, expression: string): Promise<unknown> {
    const target = this.#find() ?? (await this.#start(page));
    const session = await target.createCDPSession();
    try {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(`In the worker: ${describe(answer.exceptionDetails)}`);
      return answer.result.value;
    } finally {
      await session.detach();
    }
  }

  /** Wakes the worker, as an event would. Only a page's session knows the ServiceWorker domain. */
  async #start(page: Page): Promise<Target> {
    const session: CDPSession = await page.createCDPSession();
    try {
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', {
        scopeURL: `chrome-extension://${this.#extension.id}/`,
      });
      return await until('the worker to start', () => this.#find());
    } finally {
      await session.detach();
    }
  }

  #find(): Target | undefined {
    const origin = `chrome-extension://${this.#extension.id}/`;
    return this.#browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  }
}

const describe = (details: { text: string; exception?: { description?: string } }): string =>
  details.exception?.description ?? details.text;
