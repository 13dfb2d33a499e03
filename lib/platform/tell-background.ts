/** The way from an injected script to the background, without the polyfill, whose size the script cannot afford. */

interface MessagingApi {
  runtime?: {
    id?: string;
    sendMessage?(message: object): Promise<unknown>;
    connect?(options: { name: string }): { disconnect(): void };
  };
}

/** Firefox has `browser`; in Chromium that name may be an element of the page (`<div id="browser">`). */
function runtime(): MessagingApi['runtime'] {
  const world = globalThis as { browser?: MessagingApi; chrome?: MessagingApi };
  return world.browser?.runtime ?? world.chrome?.runtime;
}

/** Whether the extension this script came from is gone: it was updated, reloaded, switched off or removed. */
export function isOrphaned(): boolean {
  return !runtime()?.id;
}

/** Sends one message. @returns what the background answers; undefined where it does not. Never rejects. */
export async function tellBackground(message: object): Promise<unknown> {
  try {
    return await runtime()?.sendMessage?.(message);
  } catch {
    return undefined;
  }
}

/** What the name of the port of a picking begins with; its token follows. */
export const PICKING = 'picking:';

/** Opens a port to the background, which hears when this document is gone. Returns what disconnects it. */
export function openPort(name: string): () => void {
  try {
    const port = runtime()?.connect?.({ name });
    return () => port?.disconnect();
  } catch {
    // The extension is gone.
    return () => {};
  }
}
