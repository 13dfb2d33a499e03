/** An input method at work in the page: what it is composing is not the field's yet. */
import type { Page } from 'puppeteer-core';
import { FirefoxWindow } from '../../../scripts/browsers/firefox-window.ts';
import type { Session } from '../../../scripts/browsers/session.ts';

/** Starts a composition at the caret and leaves it open. */
export type Compose = (text: string) => Promise<void>;

/** Chromium's protocol speaks as the input method; Firefox's own test interface does, in the page's process. */
export async function composer(session: Session, page: Page): Promise<Compose> {
  if (session.name === 'firefox') {
    const window = await FirefoxWindow.of(session.browser);
    return (text) => window.run(composeInTab, text);
  }
  const protocol = await page.createCDPSession();
  return async (text) => {
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await protocol.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
  };
}

interface TabWindow {
  gBrowser: {
    selectedBrowser: {
      messageManager: {
        addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
        removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
        loadFrameScript(uri: string, allowDelayed: boolean): void;
      };
    };
  };
}

/** Runs in Firefox's window. The input method must outlive the call: it is kept with the tab. */
function composeInTab(text: string): Promise<void> {
  const name = 'prompt-easel:composed';
  const body = `
    try {
      const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      this.easelMethod = method;
      if (!method.beginInputTransactionForTests(content)) throw new Error('the keyboard is taken');
      method.setPendingCompositionString(${JSON.stringify(text)});
      method.appendClauseToPendingComposition(${text.length}, method.ATTR_RAW_CLAUSE);
      method.setCaretInPendingComposition(${text.length});
      if (!method.flushPendingComposition()) throw new Error('no composition has begun');
      sendAsyncMessage('${name}', null);
    } catch (error) { sendAsyncMessage('${name}', String(error)); }`;
  const { messageManager } = (globalThis as unknown as TabWindow).gBrowser.selectedBrowser;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: { data: unknown }) => {
      messageManager.removeMessageListener(name, listen);
      if (data) reject(new Error(String(data)));
      else resolve();
    };
    messageManager.addMessageListener(name, listen);
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(body)}`, false);
  });
}
