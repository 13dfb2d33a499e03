import type { AspectRatio } from './aspect-ratio.ts';

/** Two sizes this close in log ratio are equally near; floats of one fraction differ in the last digits. */
const EPSILON = 1e-9;

/**
 * Takes a ratio and sizes written `1216x832`, and gives the one nearest in log ratio. Of two equally near, the wider
 * for landscape, the taller for portrait.
 */
export function nearestSize(ratio: AspectRatio, sizes: readonly string[]): string {
  const wanted = Math.log(ratio.width / ratio.height);
  let best = sizes[0] ?? '';
  let least = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    const shape = logShape(size);
    const distance = Math.abs(shape - wanted);
    const tie = Math.abs(distance - least) < EPSILON && Math.abs(shape) > Math.abs(logShape(best));
    if (distance < least - EPSILON || tie) {
      best = size;
      least = distance;
    }
  }
  return best;
}

function logShape(size: string): number {
  const [width = 1, height = 1] = size.split('x').map(Number);
  return Math.log(width / height);
}
