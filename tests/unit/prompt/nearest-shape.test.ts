import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, parseAspectRatio, TARGETS } from '../../../lib/prompt/index.ts';
import { nearestShape } from '../../../lib/prompt/nearest-shape.ts';
import { makePrompt } from './make-prompt.ts';
import { target } from './target.ts';

it.each([
  ['firefly', '3:2', '2688x1536'],
  ['firefly', '2:3', '1536x2688'],
  ['firefly', '1:1', '2048x2048'],
  ['firefly', '16:9', '2688x1536'],
  ['stable-diffusion', '3:2', '1216x832'],
  ['stable-diffusion', '9:16', '768x1344'],
  ['stable-diffusion', '21:9', '1536x640'],
  ['stable-diffusion-1-5', '1:1', '512x512'],
  ['stable-diffusion-1-5', '3:2', '624x416'],
  ['dall-e-3', '16:9', '1792x1024'],
  ['dall-e-3', '9:16', '1024x1792'],
  ['dall-e-2', '16:9', '1024x1024'],
])('%s draws %s at %s', (id, aspectRatio, size) => {
  expect(compile(makePrompt({ subject: 'fox', aspectRatio }), target(id)).fields.size).toBe(size);
});

it.each([
  ['bing-image-creator', '16:9', '7:4'],
  ['bing-image-creator', '3:2', undefined],
  ['imagen', '3:2', '4:3'],
  ['imagen', '7:3', '16:9'],
  ['ideogram', '7:3', '2:1'],
  ['ideogram', '8:5', '16:10'],
])('%s offers for %s the ratio %s', (id, aspectRatio, nearest) => {
  const { fields } = compile(makePrompt({ subject: 'fox', aspectRatio }), target(id));
  expect(fields.aspectRatio).toBe(aspectRatio);
  expect(fields.nearestRatio).toBe(nearest);
});

it('gives the nearest in log ratio, whatever is asked and offered', () => {
  const lists = TARGETS.flatMap(({ sizes, ratios }) => [sizes, ratios]).filter((list) => list !== undefined);
  const side = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(side, side, fc.constantFrom(...lists), (width, height, list) => {
      const off = (shape: string) => {
        const one = parseAspectRatio(shape.replace('x', ':'));
        return Math.abs(Math.log((one?.width ?? 0) / (one?.height ?? 1)) - Math.log(width / height));
      };
      const best = off(nearestShape({ width, height }, list));
      for (const shape of list) expect(off(shape)).toBeGreaterThanOrEqual(best - 1e-9);
    }),
  );
});
