/** Runs code in the process of the popup or the panel, which no protocol reaches: by a frame script, as Firefox's own tests do. */
import type { Privileged } from './firefox-globals.ts';
import type { FirefoxWindow } from './firefox-window.ts';

declare const BrowsingContext: Privileged['BrowsingContext'];

type Reply = { ok: string } | { error: string } | { gone: true } | { ended: true };

let calls = 0;

/** Runs a function body that sees `content` (the popup's window), `Cc`, `Ci`, `Cu` and `args`. */
export async function runInFrame(
  window: FirefoxWindow,
  id: number,
  body: string,
  args: unknown[],
): Promise<unknown> {
  calls += 1;
  const name = `prompt-easel:${calls}`;
  const script = `(async () => {
    let reply;
    try { reply = { ok: JSON.stringify((await (async (args) => {${body}})(${JSON.stringify(args)})) ?? null) }; }
    catch (error) { reply = { error: error?.message || error?.name || String(error) }; }
    sendAsyncMessage(${JSON.stringify(name)}, reply);
  })()`;
  const uri = `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
  const reply = (await window.run(exchange, id, uri, name)) as Reply;
  if ('gone' in reply) throw new Error('The popup is closed');
  if ('error' in reply) throw new Error(`In the popup: ${reply.error}`);
  // The script itself closed the popup (a key, a click, window.close()): nothing is left to answer.
  if ('ended' in reply) return undefined;
  return JSON.parse(reply.ok);
}

/** In Firefox's window: loads the script into the popup and waits for its word, or for the popup to end. */
function exchange(id: number, uri: string, name: string): Promise<unknown> {
  const browser = BrowsingContext.get(id)?.embedderElement;
  if (!browser) return Promise.resolve({ gone: true });
  const { messageManager } = browser;
  return new Promise((resolve) => {
    const finish = (reply: unknown) => {
      clearInterval(watch);
      messageManager.removeMessageListener(name, listen);
      resolve(reply);
    };
    const listen = (message: { data: unknown }) => finish(message.data);
    const watch = setInterval(
      () => (browser.isConnected && browser.browsingContext?.id === id) || finish({ ended: true }),
      25,
    );
    messageManager.addMessageListener(name, listen);
    messageManager.loadFrameScript(uri, false);
  });
}

/** Body that runs the function of `args[0]`, as source, in the page's own world, free of its content policy. */
export const IN_PAGE = `
  const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
  const json = await Cu.evalInSandbox(
    '(async () => JSON.stringify((await (' + args[0] + ')(...' + JSON.stringify(args[1]) + ')) ?? null))()', box);
  return JSON.parse(json);
`;
