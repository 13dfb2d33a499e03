import { browser } from './browser.ts';

/**
 * Holds a line to the background until it is let go, or until this page is gone: the background then knows. A worker
 * that falls asleep drops its end; it is called again.
 * @returns lets go
 */
export function holdPort(name: string): () => void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const connect = () => {
    port = browser.runtime.connect({ name });
    // Not called when this end lets go.
    port.onDisconnect.addListener(connect);
  };
  connect();
  return () => {
    port?.onDisconnect.removeListener(connect);
    port?.disconnect();
  };
}

/** Calls back with its name when a page of ours lets go of a line. Register it synchronously when the background starts. */
export function onPortReleased(callback: (name: string) => void): void {
  const root = browser.runtime.getURL('/');
  browser.runtime.onConnect.addListener((port) => {
    const { id, url } = port.sender ?? {};
    if (id !== browser.runtime.id || !url?.startsWith(root)) return;
    port.onDisconnect.addListener(() => callback(port.name));
  });
}

/** Calls back with the name of a line of this kind that a script of ours in a page has let go of. */
export function onLineReleased(kind: string, callback: (rest: string) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id || !port.sender.tab || !port.name.startsWith(kind)) return;
    port.onDisconnect.addListener(() => callback(port.name.slice(kind.length)));
  });
}
