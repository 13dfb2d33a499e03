import type { AspectRatio } from './aspect-ratio.ts';

/** Two shapes this close in log ratio are equally near; floats of one fraction differ in the last digits. */
const EPSILON = 1e-9;

/**
 * Takes a ratio and sizes written `1216x832` or ratios written `3:2`, and gives the one nearest in log ratio. Of two
 * equally near, the wider for landscape, the taller for portrait; of one shape, the first.
 */
export function nearestShape(ratio: AspectRatio, shapes: readonly string[]): string {
  const wanted = Math.log(ratio.width / ratio.height);
  let best = shapes[0] ?? '';
  let least = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    const log = logShape(shape);
    const distance = Math.abs(log - wanted);
    const tie = Math.abs(distance - least) < EPSILON && Math.abs(log) > Math.abs(logShape(best)) + EPSILON;
    if (distance < least - EPSILON || tie) {
      best = shape;
      least = distance;
    }
  }
  return best;
}

function logShape(shape: string): number {
  const [width = 1, height = 1] = shape.split(/[x:]/).map(Number);
  return Math.log(width / height);
}
