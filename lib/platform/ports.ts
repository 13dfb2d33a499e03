import { browser } from './browser.ts';

/**
 * Keeps a port to the background open until it is disconnected, or until this page is gone: the background then knows.
 * A worker that falls asleep drops its end; the port is opened again. Returns what disconnects it.
 */
export function keepPortOpen(name: string): () => void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const connect = () => {
    port = browser.runtime.connect({ name });
    // Not called when this end disconnects.
    port.onDisconnect.addListener(connect);
  };
  connect();
  return () => {
    port?.onDisconnect.removeListener(connect);
    port?.disconnect();
  };
}

/** Calls back with the name of a port when the page of ours that opened it disconnects. Register it synchronously when the background starts. */
export function onPageDisconnected(callback: (name: string) => void): void {
  const root = browser.runtime.getURL('/');
  browser.runtime.onConnect.addListener((port) => {
    const { id, url } = port.sender ?? {};
    if (id !== browser.runtime.id || !url?.startsWith(root)) return;
    port.onDisconnect.addListener(() => callback(port.name));
  });
}

/** Calls back with the rest of the name of a port of this kind when the script of ours in a page that opened it disconnects. */
export function onScriptDisconnected(kind: string, callback: (rest: string) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id || !port.sender.tab || !port.name.startsWith(kind)) return;
    port.onDisconnect.addListener(() => callback(port.name.slice(kind.length)));
  });
}
