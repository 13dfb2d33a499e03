/** That a page has let us in (toolbar button, menu, keyboard): the browser tells nobody, and a panel waits for it. */

const CHANNEL = 'prompt-easel-entered';

/** Tells the panels that the user has just let us into this tab. */
export function tellEntered(tabId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(tabId);
  channel.close();
}

/** Calls back whenever the user has let us into a tab. Returns what stops it. */
export function onEntered(callback: (tabId: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => callback(Number(data));
  return () => channel.close();
}
