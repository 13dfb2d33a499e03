/**
 * `npm run bench`: speed and size, each as a ratio or a count against a named baseline of the same run, in one table.
 * It prints what it measured and exits 1 where a bound is broken.
 */
import { benchClip } from './bench/clip.ts';
import { benchCompile } from './bench/compile.ts';
import { benchFind } from './bench/find.ts';
import { benchInsert } from './bench/insert.ts';
import { benchKeystroke } from './bench/keystroke.ts';
import type { Measure } from './bench/measure.ts';
import { benchParse } from './bench/parse.ts';
import { benchPictures } from './bench/pictures.ts';
import { benchPopup } from './bench/popup.ts';
import { benchRightClick } from './bench/right-click.ts';
import { benchSize } from './bench/size.ts';
import { benchSuggest } from './bench/suggest.ts';
import { buildExtension } from './start/build-extension.ts';

await buildExtension('chromium');
const measures: Measure[] = [
  ...benchSize(),
  ...benchCompile(),
  ...benchSuggest(),
  ...benchClip(),
  benchParse(),
  ...(await benchInsert()),
  ...(await benchFind()),
  await benchPopup(),
  ...(await benchKeystroke()),
  await benchPictures(),
  await benchRightClick(),
];

console.log('\n| what | measured | bound | baseline | |\n|---|---|---|---|---|');
for (const { what, value, bound, unit, baseline } of measures) {
  console.log(
    `| ${what} | ${value.toFixed(2)} ${unit} | ≤ ${bound} ${unit} | ${baseline} | ${value <= bound ? 'ok' : 'OVER'} |`,
  );
}
process.exit(measures.every(({ value, bound }) => value <= bound) ? 0 : 1);
