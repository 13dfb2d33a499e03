/** The folder a browser keeps its data in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  path: string;
  /** Deletes the folder if it was made here. */
  discard(): void;
}

/** Uses the given folder, or makes a fresh one, which goes at the latest when this process ends. */
export function openProfile(given?: string): Profile {
  if (given) return { path: given, discard: () => {} };
  const path = mkdtempSync(join(tmpdir(), 'prompt-easel-'));
  const discard = () => {
    process.off('exit', discard);
    // The browser's last children may still write for a moment after it has ended.
    rmSync(path, { recursive: true, force: true, maxRetries: 10 });
  };
  process.on('exit', discard);
  return { path, discard };
}
