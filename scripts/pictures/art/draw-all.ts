/** Draws the pictures in headless Chromium, with its own renderer in software, so that the graphics card has no say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../browsers/chromium-flags.ts';
import { requireBrowser } from '../../browsers/missing.ts';
import type { ArtPage } from './page/main.ts';
import type { Picture, Source } from './picture.ts';

/** The most bytes a picture may have. */
export const MOST_BYTES = 10_000;

const FOLDERS = ['scene', 'passes', 'drawings'];

export function files(): Record<string, string> {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder)).map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(import.meta.dirname, path), 'utf8')]),
  );
}

export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}

/** Starts the browser that draws. */
export const launchForArt = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    args: [...CHROMIUM_FLAGS, '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    protocolTimeout: 600_000,
  });

/** Draws each picture and hands on its file. Throws, with the picture's name, where one cannot be drawn. */
export async function drawAll(
  browser: Browser,
  pictures: readonly Picture[],
  onDrawn: (picture: Picture, file: Buffer, how: string) => void,
): Promise<void> {
  const page = await browser.newPage();
  const script = await pageScript();
  await page.evaluate(script);
  await page.evaluate((files) => (globalThis as unknown as { art: ArtPage }).art.use(files), files());
  for (const picture of pictures) {
    try {
      const { file, how } = await page.evaluate(
        (source, most) => (globalThis as unknown as { art: ArtPage }).art.draw(source, most),
        picture as Source,
        MOST_BYTES,
      );
      onDrawn(picture, Buffer.from(file, 'base64'), how);
    } catch (error) {
      throw new Error(`${picture.id}: ${error instanceof Error ? error.message : error}`);
    }
  }
  await page.close();
}
