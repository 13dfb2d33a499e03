/** All pictures, by the field whose terms they show. */
import type { Picture } from '../picture.ts';
import { COLOR_TONES } from './color-tones.ts';
import { DRAWN } from './drawn.ts';
import { FRAMING } from './framing.ts';
import { GRAPHIC } from './graphic.ts';
import { LIGHTING } from './lighting.ts';
import { MADE } from './made.ts';
import { MOODS } from './moods.ts';
import { PAINTED } from './painted.ts';
import { PHOTOS } from './photos.ts';

export const PICTURES: readonly Picture[] = [...PHOTOS, ...PAINTED, ...DRAWN, ...MADE, ...GRAPHIC, ...LIGHTING, ...FRAMING, ...COLOR_TONES, ...MOODS];
