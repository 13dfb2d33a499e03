import type { Term } from '../term.ts';
import { STYLE_LOOKS } from './style-looks.ts';
import { STYLE_MOVEMENTS } from './style-movements.ts';
import { STYLE_TECHNIQUES } from './style-techniques.ts';

const LISTS = [STYLE_MOVEMENTS, STYLE_LOOKS, STYLE_TECHNIQUES];

/** Styles, one of each kind in turn, so that the most asked for of all kinds come first. No names of artists. */
export const STYLES: readonly Term[] = STYLE_MOVEMENTS.flatMap((_, at) => LISTS.flatMap((list) => list[at] ?? []));
