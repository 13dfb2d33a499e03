/**
 * Reads what a click needs as soon as the background has started: most often it was a click that woke it, and the
 * browser takes longer to hand that over than the storage to answer.
 * @param subscribe calls back when what was read is no longer so
 * @returns what was read at the start, to the first who asks; to all others, and after a change, what is there then
 */
export function readAtWake<T>(
  read: () => Promise<T>,
  subscribe: (callback: () => void) => void,
): () => Promise<T> {
  let ahead: Promise<T> | null = null;
  const forget = () => {
    ahead = null;
  };
  // Once all of the background is loaded: its listeners come first.
  queueMicrotask(() => {
    ahead = read();
    // Whoever asks for it is told.
    ahead.catch(() => {});
  });
  subscribe(forget);
  return () => {
    const answer = ahead ?? read();
    forget();
    return answer;
  };
}
