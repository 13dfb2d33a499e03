/** Runs in the browser's page: draws a picture and returns it as a WebP file. */
import type { Source } from '../picture.ts';
import { type Files, Renderer } from './renderer.ts';

const LARGE = [320, 240] as const;
const SMALL = [240, 180] as const;

/** Size, smoothing and quality, the best first: the first that fits is taken. */
const TRIES = [
  ...[0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.64, 0.58, 0.52].map((quality) => ({
    size: LARGE,
    soften: 0,
    quality,
  })),
  ...[0.7, 0.6, 0.5, 0.42].map((quality) => ({ size: LARGE, soften: 0.3, quality })),
  ...[0.7, 0.6, 0.5].map((quality) => ({ size: LARGE, soften: 1, quality })),
  ...[0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2].map((quality) => ({ size: SMALL, soften: 0.5, quality })),
];

const canvas = new OffscreenCanvas(...LARGE);
const renderer = new Renderer(canvas);

export interface ArtPage {
  /** Takes the texts of the shaders and drawings, by the path of their file. */
  use(files: Files): void;
  /** Returns the file in base64, at the best quality that fits into so many bytes, and how it fits. */
  draw(picture: Source, most: number): Promise<{ file: string; how: string }>;
}

const page: ArtPage = {
  use: (files) => renderer.use(files),
  async draw(picture, most) {
    const put = await renderer.show(picture);
    for (const { size, soften, quality } of TRIES) {
      [canvas.width, canvas.height] = size;
      put(soften, size);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      if (blob.type !== 'image/webp') throw new Error('This browser writes no WebP');
      if (blob.size <= most)
        return {
          file: base64(await imageOnly(blob)),
          how: `${size[0]} px, quality ${quality}, smoothed ${soften}`,
        };
    }
    throw new Error(`More than ${most} bytes at the lowest quality`);
  },
};

/** Returns the file without the browser's color profile, which says no more than the default: the image alone. */
async function imageOnly(blob: Blob): Promise<Uint8Array> {
  const file = new Uint8Array(await blob.arrayBuffer());
  const view = new DataView(file.buffer);
  const start = 12;
  for (let at = start; at < file.length; ) {
    const length = 8 + view.getUint32(at + 4, true);
    const next = at + length + (length % 2);
    if (new TextDecoder().decode(file.subarray(at, at + 4)) === 'VP8 ') {
      const image = new Uint8Array(start + next - at);
      image.set(file.subarray(0, start));
      image.set(file.subarray(at, next), start);
      new DataView(image.buffer).setUint32(4, image.length - 8, true);
      return image;
    }
    at = next;
  }
  throw new Error('No lossy image in the file');
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

(globalThis as unknown as { art: ArtPage }).art = page;
