import { any } from './any.ts';
import { automatic1111 } from './automatic1111.ts';
import { bingImageCreator } from './bing-image-creator.ts';
import { comfyui } from './comfyui.ts';
import { copilot } from './copilot.ts';
import { dallE2 } from './dall-e-2.ts';
import { dallE3 } from './dall-e-3.ts';
import { dream } from './dream.ts';
import { easyDiffusion } from './easy-diffusion.ts';
import { fibo } from './fibo.ts';
import { firefly } from './firefly.ts';
import { flux } from './flux.ts';
import { flux2 } from './flux-2.ts';
import { fluxSchnell } from './flux-schnell.ts';
import { fooocus } from './fooocus.ts';
import { gemini } from './gemini.ts';
import { gptImage } from './gpt-image.ts';
import { ideogram } from './ideogram.ts';
import { ideogram4 } from './ideogram-4.ts';
import { ideogram4Caption } from './ideogram-4-caption.ts';
import { imagen } from './imagen.ts';
import { invokeai } from './invokeai.ts';
import { json } from './json.ts';
import { leonardo } from './leonardo.ts';
import { midjourney } from './midjourney.ts';
import { midjourney61 } from './midjourney-6-1.ts';
import { midjourney7 } from './midjourney-7.ts';
import { nightcafe } from './nightcafe.ts';
import { niji6 } from './niji-6.ts';
import { niji7 } from './niji-7.ts';
import { novelai } from './novelai.ts';
import { novelai3 } from './novelai-3.ts';
import { stableDiffusion } from './stable-diffusion.ts';
import { stableDiffusion15 } from './stable-diffusion-1-5.ts';
import { stableDiffusion35 } from './stable-diffusion-3-5.ts';
import { swarmui } from './swarmui.ts';
import type { Target } from './target.ts';

/** Every target, in the order of the list people choose from. A new one needs its file and its line here. */
export const TARGETS: readonly Target[] = [
  any,
  json,
  bingImageCreator,
  copilot,
  gptImage,
  dallE3,
  dallE2,
  gemini,
  imagen,
  midjourney,
  midjourney7,
  midjourney61,
  niji7,
  niji6,
  stableDiffusion,
  stableDiffusion15,
  stableDiffusion35,
  automatic1111,
  comfyui,
  invokeai,
  fooocus,
  swarmui,
  easyDiffusion,
  novelai,
  novelai3,
  flux,
  fluxSchnell,
  flux2,
  firefly,
  ideogram,
  ideogram4,
  ideogram4Caption,
  leonardo,
  nightcafe,
  dream,
  fibo,
];

/** The target where nothing is known of the site. */
export const DEFAULT_TARGET_ID = any.id;

const BY_ID = new Map(TARGETS.map((target) => [target.id, target]));

/** Gives the target of an id, or undefined if there is none (a preset of a later version may name one). */
export function targetById(id: string): Target | undefined {
  return BY_ID.get(id);
}

/** Gives the target of an id, or the one for any generator where it is unknown. */
export function targetOrDefault(id: string): Target {
  return BY_ID.get(id) ?? any;
}
