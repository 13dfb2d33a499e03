/**
 * Tells the style sheets how large the window is: a small screen, a phone or a zoom of the system grants other sizes than
 * the popup asks for. In units of the window they could tell it themselves, but then Chromium, which lays a popup out
 * at several sizes at each change to find the right one, would style and lay out all of it each time.
 */
export function followGrantedSize(): void {
  const tell = () => {
    const { innerWidth, innerHeight } = window;
    // Firefox has none before it has laid out what it asks of.
    if (innerWidth === 0 || innerHeight === 0) return;
    const { style } = document.documentElement;
    style.setProperty('--granted-width', `${innerWidth}px`);
    style.setProperty('--granted-height', `${innerHeight}px`);
  };
  window.addEventListener('resize', tell);
  tell();
}
