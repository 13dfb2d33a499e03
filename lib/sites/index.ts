/**
 * The list of sites: explicit, so that one sees what is in it, in the order in which it is shown.
 *
 * Nothing here was checked on a live site: it is what public code used. A month is the source's own; where a source
 * has none (`undated`), the months of its selectors are estimates, good for their order and no more. Where no source
 * says whether Enter sends, it is taken to: a prompt in one line does no harm.
 */
import { adobeFirefly } from './entries/adobe-firefly.ts';
import { artbreeder } from './entries/artbreeder.ts';
import { bingChat } from './entries/bing-chat.ts';
import { bingImageCreator } from './entries/bing-image-creator.ts';
import { canva } from './entries/canva.ts';
import { chatgpt } from './entries/chatgpt.ts';
import { civitai } from './entries/civitai.ts';
import { claude } from './entries/claude.ts';
import { comfyui } from './entries/comfyui.ts';
import { copilot } from './entries/copilot.ts';
import { craiyon } from './entries/craiyon.ts';
import { dallELabs } from './entries/dall-e-labs.ts';
import { deepai } from './entries/deepai.ts';
import { discord } from './entries/discord.ts';
import { dreamByWombo } from './entries/dream-by-wombo.ts';
import { dreamina } from './entries/dreamina.ts';
import { dreamstudio } from './entries/dreamstudio.ts';
import { easyDiffusion } from './entries/easy-diffusion.ts';
import { falSandbox } from './entries/fal-sandbox.ts';
import { fluxPlayground } from './entries/flux-playground.ts';
import { fooocus } from './entries/fooocus.ts';
import { freepik } from './entries/freepik.ts';
import { gemini } from './entries/gemini.ts';
import { geminiBusiness } from './entries/gemini-business.ts';
import { getimg } from './entries/getimg.ts';
import { googleAiStudio } from './entries/google-ai-studio.ts';
import { googleFlow } from './entries/google-flow.ts';
import { grok } from './entries/grok.ts';
import { huggingFace } from './entries/hugging-face.ts';
import { ideogram } from './entries/ideogram.ts';
import { invokeai } from './entries/invokeai.ts';
import { krea } from './entries/krea.ts';
import { leonardo } from './entries/leonardo.ts';
import { lexica } from './entries/lexica.ts';
import { metaAi } from './entries/meta-ai.ts';
import { microsoft365Copilot } from './entries/microsoft-365-copilot.ts';
import { microsoftDesigner } from './entries/microsoft-designer.ts';
import { midjourney } from './entries/midjourney.ts';
import { nightcafe } from './entries/nightcafe.ts';
import { novelai } from './entries/novelai.ts';
import { perchance } from './entries/perchance.ts';
import { pixai } from './entries/pixai.ts';
import { playground } from './entries/playground.ts';
import { recraft } from './entries/recraft.ts';
import { sdxlTurbo } from './entries/sdxl-turbo.ts';
import { seaart } from './entries/seaart.ts';
import { stableDiffusionOnline } from './entries/stable-diffusion-online.ts';
import { stableDiffusionWebui } from './entries/stable-diffusion-webui.ts';
import { swarmui } from './entries/swarmui.ts';
import { tensorArt } from './entries/tensor-art.ts';
import { zAiImage } from './entries/z-ai-image.ts';
import type { Site } from './site.ts';

/** Sites that make pictures. */
export const PICTURE_SITES: readonly Site[] = [
  bingImageCreator,
  midjourney,
  discord,
  nightcafe,
  dreamByWombo,
  stableDiffusionOnline,
  huggingFace,
  adobeFirefly,
  googleFlow,
  leonardo,
  ideogram,
  freepik,
  seaart,
  civitai,
  novelai,
  dreamina,
  craiyon,
  deepai,
  perchance,
  playground,
  zAiImage,
  falSandbox,
  sdxlTurbo,
  dallELabs,
];

/** Assistants: most of them make pictures, too. */
export const CHAT_ASSISTANTS: readonly Site[] = [
  chatgpt,
  copilot,
  microsoft365Copilot,
  gemini,
  geminiBusiness,
  googleAiStudio,
  claude,
  grok,
  metaAi,
  bingChat,
];

/** Programs one runs oneself, told by their page. The first whose mark is on a page is the one. */
export const LOCAL_TOOLS: readonly Site[] = [
  stableDiffusionWebui,
  fooocus,
  swarmui,
  invokeai,
  comfyui,
  easyDiffusion,
];

/** Sites whose address is known and whose box is not. */
export const OPEN_SITES: readonly Site[] = [
  recraft,
  krea,
  tensorArt,
  pixai,
  canva,
  artbreeder,
  getimg,
  lexica,
  fluxPlayground,
  microsoftDesigner,
  dreamstudio,
];

/** Every site the product knows. No two of them match one address. */
export const SITES: readonly Site[] = [...PICTURE_SITES, ...CHAT_ASSISTANTS, ...LOCAL_TOOLS, ...OPEN_SITES];
