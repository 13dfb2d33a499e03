/** Runs code in Firefox's own window, with the browser's powers. */
import type { Browser } from 'puppeteer-core';
import { bidi } from './bidi.ts';
import { until } from './until.ts';

interface Answer {
  type: 'success' | 'exception';
  result: { value: string };
  exceptionDetails?: { text: string };
}

interface Tree {
  contexts: { context: string; url: string }[];
}

/** The window `chrome://browser/content/browser.xhtml`. */
export class FirefoxWindow {
  readonly #browser: Browser;
  readonly #context: string;

  constructor(browser: Browser, context: string) {
    this.#browser = browser;
    this.#context = context;
  }

  /** @param not a window that is meant to be another */
  static async of(browser: Browser, not?: FirefoxWindow): Promise<FirefoxWindow> {
    const context = await until("Firefox's own window", async () => {
      const { contexts } = await bidi<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
      const windows = contexts.filter(({ url }) => url.endsWith('/browser.xhtml'));
      return windows.find((one) => one.context !== (not ? not.#context : null))?.context;
    });
    return new FirefoxWindow(browser, context);
  }

  /** Runs `fn` there; it may not use anything from outside itself, and everything passes as JSON. */
  async run<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const answer = await bidi<Answer>(this.#browser, 'script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${fn})(...JSON.parse(json))) ?? null)`,
      awaitPromise: true,
      target: { context: this.#context },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
    });
    if (answer.type === 'exception') throw new Error(`In Firefox: ${answer.exceptionDetails?.text}`);
    return JSON.parse(answer.result.value);
  }
}
