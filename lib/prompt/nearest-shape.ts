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
  let bestLog = 0;
  for (const [shape, log] of logsOf(shapes)) {
    const distance = Math.abs(log - wanted);
    const tie = Math.abs(distance - least) < EPSILON && Math.abs(log) > Math.abs(bestLog) + EPSILON;
    if (distance < least - EPSILON || tie) {
      best = shape;
      bestLog = log;
      least = distance;
    }
  }
  return best;
}

/** The lists are data and few; what their shapes come to is kept. */
const LOGS = new WeakMap<readonly string[], [shape: string, log: number][]>();

function logsOf(shapes: readonly string[]): [shape: string, log: number][] {
  const known = LOGS.get(shapes) ?? shapes.map((shape): [string, number] => [shape, logShape(shape)]);
  LOGS.set(shapes, known);
  return known;
}

function logShape(shape: string): number {
  const [width = 1, height = 1] = shape.split(/[x:]/).map(Number);
  return Math.log(width / height);
}
