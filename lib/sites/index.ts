/**
 * The list of sites: explicit, so that one sees what is in it, in the order in which it is shown.
 *
 * Nothing here was checked on a live site: it is what public code used. A month is the source's own; where a source
 * has none (`undated`), the months of its selectors are estimates, good for their order and no more.
 */
import { bingChat } from './entries/bing-chat.ts';
import { bingImageCreator } from './entries/bing-image-creator.ts';
import { chatgpt } from './entries/chatgpt.ts';
import { copilot } from './entries/copilot.ts';
import { dallELabs } from './entries/dall-e-labs.ts';
import { discord } from './entries/discord.ts';
import { dreamByWombo } from './entries/dream-by-wombo.ts';
import { huggingFace } from './entries/hugging-face.ts';
import { midjourney } from './entries/midjourney.ts';
import { nightcafe } from './entries/nightcafe.ts';
import { stableDiffusionOnline } from './entries/stable-diffusion-online.ts';
import type { Site } from './site.ts';

/** Every site the product knows. No two of them match one address. */
export const SITES: readonly Site[] = [
  bingImageCreator,
  chatgpt,
  copilot,
  midjourney,
  discord,
  nightcafe,
  dreamByWombo,
  stableDiffusionOnline,
  huggingFace,
  bingChat,
  dallELabs,
];

/** The tools that run at any address and are told by their page. */
export const LOCAL_TOOLS: readonly Site[] = SITES.filter(({ marks }) => marks !== undefined);
