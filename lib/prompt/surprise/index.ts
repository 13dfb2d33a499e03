/** What draws. It is loaded when something is drawn: the scenes are no business of a window that opens. */
export type { Draw, DrawOptions } from './draw.ts';
export { severalDraws } from './several.ts';
export { surprise } from './surprise.ts';
export { type VaryOptions, vary } from './vary.ts';
