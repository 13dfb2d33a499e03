/** Whether a frame's host is one that a site is known to keep its box in, given as host suffixes (`hf.space`). */
export function isLikelyFrame(hostname: string, suffixes: string[]): boolean {
  return suffixes.some((suffix) => `.${hostname}`.endsWith(`.${suffix}`));
}
