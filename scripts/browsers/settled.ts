/** Waiting for the popup's own work to be over. These run in the page. */

/** Whether there is something to see, and a popup has the focus: the application draws itself after loading. */
export function isDrawn(): boolean {
  const { body, readyState } = document;
  return (
    readyState === 'complete' &&
    // A panel lets the page keep it.
    (document.hasFocus() || location.pathname === '/sidepanel.html') &&
    body.querySelector('input, button, select, p') !== null
  );
}

/** Two frames: by then what was drawn has also run what it does after drawing, such as taking the focus. */
export function twoFrames(): Promise<true> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  });
}

/** What lies behind the page, for a picture that keeps no gap where the page draws nothing. */
export function backdrop(): string {
  const colors = [document.body, document.documentElement].map(
    (node) => getComputedStyle(node).backgroundColor,
  );
  return colors.find((color) => !/^(transparent|rgba\(.*, 0\))$/.test(color)) ?? 'white';
}

/** The end of all motion that has one: a picture taken in between would show neither state. */
export async function atRest(): Promise<true> {
  const ending = document
    .getAnimations()
    .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
  // An animation that is cancelled has ended too.
  await Promise.allSettled(ending.map((one) => one.finished));
  return true;
}
