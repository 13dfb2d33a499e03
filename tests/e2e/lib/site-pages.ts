/** The sites at their true addresses, each with its page and what the popup should print there. */

export interface SitePage {
  site: string;
  url: string;
  /** Addresses and the fixture that answers them, the page's own first. */
  pages: Record<string, string>;
  /** What the Target box shows. */
  target: string;
  /** The text of `SAMPLE_PROMPT` in that target's dialect. */
  text: string;
}

const SENTENCE =
  'A close-up photograph of an elderly fisherman mending a net on a wooden pier at dawn, in soft golden light.';
const FLAGS =
  'photograph of an elderly fisherman mending a net on a wooden pier at dawn, soft golden light, close-up';

const TAGS =
  'photograph, an elderly fisherman, mending a net, on a wooden pier at dawn, soft golden light, close-up';

const page = (site: string, url: string, target: string, text: string): SitePage => ({
  site,
  url,
  pages: { [url]: site },
  target,
  text,
});

/** Every site whose box is written to. */
export const SITE_PAGES: SitePage[] = [
  page('bing-image-creator', 'https://www.bing.com/images/create', 'Bing Image Creator', SENTENCE),
  page('nightcafe', 'https://creator.nightcafe.studio/create', 'NightCafe', SENTENCE),
  page('dream-by-wombo', 'https://dream.ai/create', 'Dream by WOMBO', SENTENCE),
  page('midjourney', 'https://www.midjourney.com/imagine', 'Midjourney V8', FLAGS),
  page('discord', 'https://discord.com/channels/1/2', 'Midjourney V8', FLAGS),
  page(
    'stable-diffusion-online',
    'https://stablediffusionweb.com/app/image-generator',
    'Stable Diffusion XL',
    FLAGS,
  ),
  page('chatgpt', 'https://chatgpt.com/', 'ChatGPT (GPT Image)', SENTENCE),
  page('copilot', 'https://copilot.microsoft.com/', 'Microsoft Copilot', SENTENCE),
  page('bing-chat', 'https://www.bing.com/chat', 'Microsoft Copilot', SENTENCE),
  page('microsoft-365-copilot', 'https://m365.cloud.microsoft/chat', 'Microsoft Copilot', SENTENCE),
  page('adobe-firefly', 'https://firefly.adobe.com/generate/image', 'Adobe Firefly', SENTENCE),
  page('gemini', 'https://gemini.google.com/app', 'Gemini (Nano Banana)', SENTENCE),
  page('gemini-business', 'https://business.gemini.google/home', 'Gemini (Nano Banana)', SENTENCE),
  page('google-ai-studio', 'https://aistudio.google.com/prompts/new_chat', 'Gemini (Nano Banana)', SENTENCE),
  page('google-flow', 'https://labs.google/fx/tools/flow/project/1', 'Gemini (Nano Banana)', SENTENCE),
  page('claude', 'https://claude.ai/new', 'Any generator', SENTENCE),
  page('grok', 'https://grok.com/imagine', 'Any generator', SENTENCE),
  page('meta-ai', 'https://www.meta.ai/', 'Any generator', SENTENCE),
  page('leonardo', 'https://app.leonardo.ai/image-generation', 'Leonardo', SENTENCE),
  page('ideogram', 'https://ideogram.ai/t/explore', 'Ideogram 4', SENTENCE),
  page('playground', 'https://playground.com/create', 'Any generator', SENTENCE),
  page('freepik', 'https://www.freepik.com/pikaso/ai-image-generator', 'Any generator', SENTENCE),
  page('seaart', 'https://www.seaart.ai/create/image', 'Stable Diffusion XL', FLAGS),
  page('civitai', 'https://civitai.com/generate', 'Stable Diffusion XL', FLAGS),
  page('deepai', 'https://deepai.org/machine-learning-model/text2img', 'Any generator', SENTENCE),
  page('craiyon', 'https://www.craiyon.com/', 'Any generator', SENTENCE),
  page('novelai', 'https://novelai.net/image', 'NovelAI', TAGS),
  page('dreamina', 'https://dreamina.capcut.com/ai-tool/image/generate', 'Any generator', SENTENCE),
  page('z-ai-image', 'https://image.z.ai/', 'Any generator', SENTENCE),
  page('fal-sandbox', 'https://fal.ai/sandbox', 'Any generator', SENTENCE),
  page('sdxl-turbo', 'https://sdxlturbo.ai/', 'Stable Diffusion XL', FLAGS),
  page('recraft', 'https://www.recraft.ai/project/1', 'Any generator', SENTENCE),
  page('krea', 'https://www.krea.ai/image', 'Any generator', SENTENCE),
  page('tensor-art', 'https://tensor.art/workspace', 'Stable Diffusion XL', FLAGS),
  page('pixai', 'https://pixai.art/generator/image', 'Stable Diffusion XL', FLAGS),
  page('canva', 'https://www.canva.com/ai-image-generator/', 'Any generator', SENTENCE),
  page('artbreeder', 'https://www.artbreeder.com/tools/prompter', 'Any generator', SENTENCE),
  page('getimg', 'https://getimg.ai/text-to-image', 'Any generator', SENTENCE),
  page('lexica', 'https://lexica.art/aperture', 'Stable Diffusion XL', FLAGS),
  page('flux-playground', 'https://playground.bfl.ai/image/generate', 'FLUX.2', SENTENCE),
  page('microsoft-designer', 'https://designer.microsoft.com/image-creator', 'DALL·E 3', SENTENCE),
  page('dreamstudio', 'https://dreamstudio.ai/generate', 'Stable Diffusion XL', FLAGS),
  page('unknown-site', 'https://pictures.example/make', 'Any generator', SENTENCE),
];

/** The local tools at the addresses they start with: which one it is, the page says when it is asked. */
export const TOOL_PAGES: SitePage[] = [
  page('stable-diffusion-webui', 'http://127.0.0.1:7860/', 'AUTOMATIC1111, Forge', FLAGS),
  page('fooocus', 'http://127.0.0.1:7865/', 'Fooocus', FLAGS),
  page('swarmui', 'http://127.0.0.1:7801/', 'SwarmUI', FLAGS),
  page('invokeai', 'http://127.0.0.1:9090/', 'InvokeAI', FLAGS),
  page('easy-diffusion', 'http://127.0.0.1:9000/', 'Easy Diffusion', FLAGS),
];
