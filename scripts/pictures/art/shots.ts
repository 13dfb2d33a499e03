/** Where the camera stands. */
import type { Shot } from './picture.ts';

/** The view most pictures show. */
export const COAST: Shot = {
  subject: 'coast',
  eye: [-0.35, 2.35, 8.2],
  target: [0.25, 2.15, -1],
  fov: 0.78,
  keeper: [-0.75, 3.6, 0.5, 1.15],
  cat: [-0.25, 3.95, -0.4, 0.9],
  waves: 0.22,
};

/** The headland cut out as a block, seen in parallel lines. */
export const ISLAND: Shot = {
  subject: 'island',
  eye: [9.4, 8.3, 7.9],
  target: [0.75, 1.05, -0.9],
  fov: 0.5,
  lens: 1,
  waves: 0.1,
};

/** The keeper before a plain wall. */
export const PORTRAIT: Shot = {
  subject: 'studio',
  eye: [0.35, 0.85, 1.75],
  target: [0, 0.7, 0],
  fov: 0.52,
  keeper: [0, 0, -0.25, 1],
  backdrop: [0.42, 0.47, 0.5],
};
