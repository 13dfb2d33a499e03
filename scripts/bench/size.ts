import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure.ts';

const built = (file: string) => readFileSync(new URL(`../../.output/chrome-mv3/${file}`, import.meta.url));

/** The script that is injected into pages, and the one that is parsed whenever the background wakes. */
export function benchSize(): Measure[] {
  const inserted = gzipSync(built('insert.js'), { level: 9 }).length / 1000;
  const background = built('background.js').length / 1000;
  const baseline = 'its budget';
  return [
    { what: 'Injected script', value: inserted, bound: 13.2, unit: 'kB gzipped', baseline },
    { what: 'Background', value: background, bound: 150, unit: 'kB', baseline },
  ];
}
