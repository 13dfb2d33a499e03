/** Tells every window of ours which tables have changed, so that what it shows is read again. */
import type { TableName } from './table.ts';

export interface Changes {
  /** Tells this window and all others. */
  announce(tables: readonly TableName[]): void;
  /** Tells the other windows only. */
  announceToOthers(tables: readonly TableName[]): void;
  /** Calls back after a change of one of these tables, whoever made it. Returns what stops it. */
  subscribe(tables: readonly TableName[], callback: () => void): () => void;
}

interface Listener {
  tables: readonly TableName[];
  callback: () => void;
}

/** @param name of the channel, shared by all windows that have the same database open */
export function createChanges(name: string): Changes {
  const channel = new BroadcastChannel(name);
  // In Node a channel keeps the process alive; in a browser there is no such thing.
  (channel as { unref?: () => void }).unref?.();
  const listeners = new Set<Listener>();

  const tell = (changed: readonly unknown[]) => {
    for (const { tables, callback } of [...listeners])
      if (tables.some((table) => changed.includes(table))) callback();
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) tell(data);
  });

  const announceToOthers = (tables: readonly TableName[]) => channel.postMessage(tables);
  return {
    announceToOthers,
    announce(tables) {
      announceToOthers(tables);
      tell(tables);
    },
    subscribe(tables, callback) {
      const listener = { tables, callback };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
