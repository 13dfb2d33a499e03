import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure.ts';

/** The script that is injected into pages. */
export function benchSize(): Measure {
  const file = readFileSync(new URL('../../.output/chrome-mv3/insert.js', import.meta.url));
  const value = gzipSync(file, { level: 9 }).length / 1000;
  return { what: 'Injected script', value, bound: 13, unit: 'kB gzipped', baseline: 'its budget' };
}
