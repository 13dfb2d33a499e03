/** Chromium without a sandbox (containers run as root) and without its own business on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Without it a headless screen is 800 x 600, and a popup may not be larger than what is left of it. */
export const SCREEN = ['--screen-info={1280x960}', '--window-size=1280,960'];

/** The flags for this run: with a window on somebody's own machine the sandbox stays on. */
export const chromiumFlags = (headless: boolean): string[] =>
  headless || process.getuid?.() === 0
    ? CHROMIUM_FLAGS
    : CHROMIUM_FLAGS.filter((flag) => flag !== '--no-sandbox');
