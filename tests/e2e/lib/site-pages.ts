/** The sites at their true addresses, each with its page and what the popup should print there. */

export interface SitePage {
  site: string;
  url: string;
  /** Addresses and the fixture that answers them, the page's own first. */
  pages: Record<string, string>;
  /** What the Target box shows. */
  target: string;
  /** The text of `SAMPLE` in that target's dialect. */
  text: string;
}

const SENTENCE =
  'A close-up photograph of an elderly fisherman mending a net on a wooden pier at dawn, in soft golden light.';
const FLAGS =
  'photograph of an elderly fisherman mending a net on a wooden pier at dawn, soft golden light, close-up';

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
  page('midjourney', 'https://www.midjourney.com/imagine', 'Midjourney', FLAGS),
  page('discord', 'https://discord.com/channels/1/2', 'Midjourney', FLAGS),
  page(
    'stable-diffusion-online',
    'https://stablediffusionweb.com/app/image-generator',
    'Stable Diffusion',
    FLAGS,
  ),
  page('chatgpt', 'https://chatgpt.com/', 'ChatGPT (GPT Image)', SENTENCE),
  page('copilot', 'https://copilot.microsoft.com/', 'Microsoft Copilot', SENTENCE),
  page('bing-chat', 'https://www.bing.com/chat', 'Microsoft Copilot', SENTENCE),
  page('unknown-site', 'https://pictures.example/make', 'Any generator', SENTENCE),
];

/** What the tests type into the form. */
export const SAMPLE: [string, string][] = [
  ['Content type', 'photograph'],
  ['Subject', 'elderly fisherman'],
  ['Action', 'mending a net'],
  ['Setting', 'on a wooden pier at dawn'],
  ['Lighting', 'soft golden light'],
  ['Framing', 'close-up'],
];
