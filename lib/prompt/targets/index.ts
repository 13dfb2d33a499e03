import { any } from './any.ts';
import { bingImageCreator } from './bing-image-creator.ts';
import { copilot } from './copilot.ts';
import { dallE3 } from './dall-e-3.ts';
import { dream } from './dream.ts';
import { gptImage } from './gpt-image.ts';
import { midjourney } from './midjourney.ts';
import { nightcafe } from './nightcafe.ts';
import { stableDiffusion } from './stable-diffusion.ts';
import type { Target } from './target.ts';

/** Every target, in the order of the list people choose from. A new one needs its file and its line here. */
export const TARGETS: readonly Target[] = [
  any,
  bingImageCreator,
  copilot,
  gptImage,
  dallE3,
  midjourney,
  stableDiffusion,
  nightcafe,
  dream,
];

/** The target where nothing is known of the site. */
export const DEFAULT_TARGET_ID = any.id;

const BY_ID = new Map(TARGETS.map((target) => [target.id, target]));

/** Gives the target of an id, or undefined where there is none (a preset of a later version may name one). */
export function targetById(id: string): Target | undefined {
  return BY_ID.get(id);
}

/** Gives the target of an id, or the one for any generator where it is unknown. */
export function targetOrDefault(id: string): Target {
  return BY_ID.get(id) ?? any;
}
