/** A few screens look as they did: `npm run pictures -- --renew` takes their pictures anew where they are meant to change. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { COMPARED, DRAWING, type Look, pathOf, takeLooks } from '../../scripts/screens/looks.ts';
import { slugOf } from '../../scripts/screens/screen.ts';
import { createStage, type Stage } from '../../scripts/screens/stage.ts';
import { builtFolder } from './harness/built-folder.ts';

/** How far two colors may be apart, of 1: less than a border is from its ground, more than the rounding of a blend. */
const THRESHOLD = 0.1;
/** The share of pixels that may differ: about what one letter takes. */
const MOST = 0.0002;

const SEEN = resolve(import.meta.dirname, '../../screenshots/looks');

describe.runIf(process.env.EASEL_BROWSER !== 'firefox')('looks (chromium)', () => {
  let session: Session;
  let stage: Stage;
  beforeAll(async () => {
    session = await launch('chromium', { extension: builtFolder('chromium'), flags: DRAWING });
    stage = await createStage(session);
  });
  afterAll(async () => {
    await stage?.clear();
    await session?.close();
  });

  test('every screen that is compared is there', () => expect(COMPARED).toHaveLength(8));

  test.each(COMPARED.map((screen) => [slugOf(screen), screen] as const))('%s', async (_, screen) => {
    const changed = (await takeLooks(stage, screen)).flatMap(difference);
    expect(changed).toEqual([]);
  });
});

/** What differs from the picture of before, in a line; what is seen now, and where, is written into a folder. */
function difference({ file, png }: Look): string[] {
  const now = PNG.sync.read(Buffer.from(png));
  const { width, height } = now;
  const kept = existsSync(pathOf(file)) ? PNG.sync.read(readFileSync(pathOf(file))) : null;
  if (kept?.width === width && kept.height === height) {
    const marked = new PNG({ width, height });
    const pixels = pixelmatch(kept.data, now.data, marked.data, width, height, { threshold: THRESHOLD });
    if (pixels <= width * height * MOST) return [];
    write(file.replace('.png', '-difference.png'), PNG.sync.write(marked));
    write(file, png);
    return [`${pixels} pixels of ${file} differ: see screenshots/looks`];
  }
  write(file, png);
  const was = kept ? `was ${kept.width} x ${kept.height}` : 'has no picture of before';
  return [`${file} is ${width} x ${height}, and ${was}: see screenshots/looks`];
}

function write(file: string, png: Uint8Array): void {
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, file), png);
}
