/** `npm run art [-- name,name]`: draws the pictures of the vocabulary's terms, and the sheets to look at them. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawAll, launchForArt } from './pictures/art/draw-all.ts';
import { PICTURES } from './pictures/art/entries/index.ts';
import { manifestText } from './pictures/art/manifest-text.ts';
import { type Shown, takeOverview, takeSheets } from './pictures/art/sheets.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = resolve(ROOT, 'public/art');
const MANIFEST = resolve(ROOT, 'lib/prompt/vocabulary/term-pictures.ts');
const OVERVIEW = resolve(ROOT, 'docs/pictures/terms.webp');
const SHEETS = resolve(ROOT, 'screenshots/art');

const names = process.argv[2]?.split(',');
const unknown = names?.filter((name) => !PICTURES.some(({ id }) => id === name)) ?? [];
if (unknown.length > 0) throw new Error(`No picture is called ${unknown.join(', ')}`);
const wanted = PICTURES.filter(({ id }) => names?.includes(id) ?? true);

for (const folder of [FOLDER, SHEETS]) mkdirSync(folder, { recursive: true });
const browser = await launchForArt();
try {
  const shown: Shown[] = [];
  await drawAll(browser, wanted, ({ id, shows }, file, how) => {
    writeFileSync(resolve(FOLDER, `${id}.webp`), file);
    shown.push({ id, shows, file });
    console.log(`${id}.webp  ${file.length} bytes, ${how}`);
  });
  await takeSheets(browser, shown, SHEETS);
  if (!names) await takeOverview(browser, shown, OVERVIEW);
} finally {
  await browser.close();
}
if (!names) {
  const files = new Set(PICTURES.map(({ id }) => `${id}.webp`));
  for (const name of readdirSync(FOLDER)) if (!files.has(name)) rmSync(resolve(FOLDER, name));
}
writeFileSync(MANIFEST, manifestText(PICTURES));
