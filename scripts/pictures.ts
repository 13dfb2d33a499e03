/**
 * `npm run pictures`: from the built extension in real Chromium, the README's pictures and those of every screen.
 * `npm run pictures -- palette` takes those of the screens with that in their name, `-- --renew` those that
 * tests/e2e/looks.test.ts compares with.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { launch } from './browsers/launch.ts';
import type { LaunchOptions, Session } from './browsers/session.ts';
import { takeReadmePictures } from './pictures/readme-pictures.ts';
import { takeScreenPictures } from './pictures/screen-pictures.ts';
import { COMPARED, DRAWING, LOOKS_FOLDER, pathOf, takeLooks } from './screens/looks.ts';
import { createStage } from './screens/stage.ts';
import { buildExtension } from './start/build-extension.ts';

const extension = await buildExtension('chromium');

async function inChromium(work: (session: Session) => Promise<void>, options: Partial<LaunchOptions> = {}) {
  const session = await launch('chromium', { extension, ...options });
  try {
    await work(session);
  } finally {
    await session.close();
  }
}

async function renewLooks(session: Session): Promise<void> {
  const stage = await createStage(session);
  const looks = [];
  for (const screen of COMPARED) looks.push(...(await takeLooks(stage, screen)));
  await stage.clear();
  rmSync(LOOKS_FOLDER, { recursive: true, force: true });
  mkdirSync(LOOKS_FOLDER, { recursive: true });
  for (const { file, png } of looks) writeFileSync(pathOf(file), png);
  console.log(`${looks.length} pictures in tests/fixtures/looks`);
}

const [argument] = process.argv.slice(2);
if (argument === '--renew') await inChromium(renewLooks, { flags: DRAWING });
else {
  if (!argument) await inChromium(takeReadmePictures);
  await inChromium((session) => takeScreenPictures(session, argument));
}
