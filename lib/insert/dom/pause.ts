/** How often a condition is looked at, in milliseconds: about a frame. Frames themselves stop in background tabs. */
const STEP = 16;

/** Resolves after a time in milliseconds, at once for none or when the signal is aborted. Never rejects. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}

/** Waits until a condition holds, at most so many milliseconds; returns whether it held in the end. */
export async function until(condition: () => boolean, ms: number, signal?: AbortSignal): Promise<boolean> {
  const end = performance.now() + ms;
  // What an editor does in a later task is mostly done in the very next.
  for (let step = 1; !condition(); step = Math.min(STEP, step * 4)) {
    if (signal?.aborted || performance.now() >= end) return false;
    await pause(step, signal);
  }
  return true;
}
