/** What draws. It is loaded when something is drawn: the scenes are no business of a window that opens. */
export { severalDraws } from './several.ts';
export { type Draw, type DrawOptions, surprise } from './surprise.ts';
export { type VaryOptions, vary } from './vary.ts';
