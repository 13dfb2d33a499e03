import { describe, expect, test } from 'vitest';
import { siteFor } from '../../../lib/sites/match.ts';

const known: [string, string][] = [
  ['https://www.bing.com/images/create', 'bing-image-creator'],
  ['https://www.bing.com/images/create/', 'bing-image-creator'],
  ['https://bing.com/images/create', 'bing-image-creator'],
  ['https://cn.bing.com/images/create', 'bing-image-creator'],
  ['https://www.bing.com/images/create?q=a%20cat&FORM=GENILP', 'bing-image-creator'],
  ['https://www.bing.com/images/create/a-cat/1-657e0b8aaf2d4a92a283080c7042b9a5?id=x', 'bing-image-creator'],
  ['https://www.bing.com/create', 'bing-image-creator'],
  ['https://www.bing.com/create?toWww=1#top', 'bing-image-creator'],
  ['HTTPS://WWW.BING.COM/images/create', 'bing-image-creator'],
  ['https://www.bing.com:8443/images/create', 'bing-image-creator'],
  ['https://user@www.bing.com/images/create', 'bing-image-creator'],
  ['https://www.bing.com/a/../images/create', 'bing-image-creator'],
  ['  https://www.bing.com/images/create\n', 'bing-image-creator'],
  ['https://creator.nightcafe.studio/create', 'nightcafe'],
  ['https://creator.nightcafe.studio/create/text-to-image?algo=stable', 'nightcafe'],
  ['https://nightcafe.studio/create', 'nightcafe'],
  ['https://dream.ai/create', 'dream-by-wombo'],
  ['https://app.wombo.art/', 'dream-by-wombo'],
  ['https://www.wombo.art/create', 'dream-by-wombo'],
  ['https://www.midjourney.com/imagine', 'midjourney'],
  ['https://www.midjourney.com/explore?tab=top', 'midjourney'],
  ['https://midjourney.com', 'midjourney'],
  ['https://alpha.midjourney.com/imagine', 'midjourney'],
  ['https://discord.com/channels/662267976984297473/999', 'discord'],
  ['https://discord.com/channels/@me', 'discord'],
  ['https://canary.discord.com/channels/1/2', 'discord'],
  ['https://stablediffusionweb.com/', 'stable-diffusion-online'],
  ['https://stablediffusionweb.com/app/image-generator', 'stable-diffusion-online'],
  ['https://www.stablediffusionweb.com/#demo', 'stable-diffusion-online'],
  ['https://huggingface.co/spaces/stabilityai/stable-diffusion', 'hugging-face'],
  ['https://stabilityai-stable-diffusion.hf.space/', 'hugging-face'],
  ['https://owner-space.hf.space/?__theme=dark', 'hugging-face'],
  ['https://chatgpt.com/', 'chatgpt'],
  ['https://chatgpt.com/images', 'chatgpt'],
  ['https://chatgpt.com/g/g-abc', 'chatgpt'],
  ['https://chat.openai.com/?model=gpt-4', 'chatgpt'],
  ['https://copilot.microsoft.com/chats/x', 'copilot'],
  ['https://www.bing.com/chat', 'bing-chat'],
  ['https://www.bing.com/chat?q=hi', 'bing-chat'],
  ['https://m365.cloud.microsoft/chat/?auth=2', 'microsoft-365-copilot'],
  ['https://firefly.adobe.com/generate/images?id=x', 'adobe-firefly'],
  ['https://gemini.google.com/app/1', 'gemini'],
  ['https://business.gemini.google/home', 'gemini-business'],
  ['https://aistudio.google.com/prompts/new_chat', 'google-ai-studio'],
  ['https://labs.google/fx/de/tools/flow/project/1', 'google-flow'],
  ['https://labs.google/fx/tools/whisk', 'google-flow'],
  ['https://labs.google/fx/tools/image-fx', 'google-flow'],
  ['https://labs.google/flow/about', 'google-flow'],
  ['https://claude.ai/new', 'claude'],
  ['https://claude.ai/chat/0?x=1', 'claude'],
  ['https://grok.com/imagine', 'grok'],
  ['https://www.meta.ai/media', 'meta-ai'],
  ['https://www.magnific.com/app/image-generator', 'freepik'],
  ['https://perchance.org/ai-text-to-image-generator', 'perchance'],
  ['https://d2c3f4a5b6.perchance.org/ai-text-to-image-generator', 'perchance'],
  ['https://jimeng.jianying.com/ai-tool/image/generate', 'dreamina'],
  ['https://playgroundai.com/create', 'playground'],
  ['https://labs.openai.com/', 'dall-e-labs'],
  ['https://labs.openai.com/e/abc', 'dall-e-labs'],
];

const unknown: [string, string][] = [
  ['the search of Bing', 'https://www.bing.com/search?q=/images/create'],
  ['its image search', 'https://www.bing.com/images/search?q=create'],
  ['its home page', 'https://www.bing.com/'],
  ['a path with the other at its end', 'https://www.bing.com/x/images/create'],
  ['the path in the fragment', 'https://www.bing.com/#/images/create'],
  ['the path in other letters', 'https://www.bing.com/IMAGES/CREATE'],
  ['an escaped slash', 'https://www.bing.com/images%2Fcreate'],
  ['a path that climbs out', 'https://www.bing.com/images/create/../../search'],
  ['a Discord page without a channel', 'https://discord.com/login'],
  ['a model of Hugging Face', 'https://huggingface.co/stabilityai/stable-diffusion-2'],
  ['the help of Midjourney', 'https://docs.midjourney.com/docs'],
  ['the gallery of NightCafe', 'https://creator.nightcafe.studio/explore'],
  ['another page of OpenAI', 'https://platform.openai.com/'],
  ['the documents of Adobe', 'https://firefly.adobe.com/inspire/images'],
  ['another page of Microsoft 365', 'https://m365.cloud.microsoft/apps'],
  ['the prices of Freepik', 'https://www.freepik.com/pricing'],
  ['a local tool, which is told by its page', 'http://127.0.0.1:7860/'],
  ['no encryption', 'http://chatgpt.com/'],
  ['a new page', 'about:blank'],
  ['a page of the browser', 'chrome://newtab/'],
  ['a file', 'file:///images/create'],
  ['data', 'data:text/html,https://chatgpt.com/'],
  ['its source', 'view-source:https://chatgpt.com/'],
  ['a blob', 'blob:https://chatgpt.com/0f6d'],
  ['a script', 'javascript:location="https://chatgpt.com/"'],
  ['an extension', 'chrome-extension://abc/https://chatgpt.com/'],
  ['nothing', ''],
  ['a name alone', 'chatgpt.com'],
  ['no address', 'https://'],
  ['garbage', '\u0000\ud800 https//::'],
];

const hostile: [string, string][] = [
  ['the name before the @', 'https://www.bing.com@evil.example/images/create'],
  ['the whole address before the @', 'https://www.bing.com:pass@evil.example/images/create'],
  ['an escaped slash before the @', 'https://www.bing.com%2Fimages@evil.example/images/create'],
  ['the name as a subdomain', 'https://www.bing.com.evil.example/images/create'],
  ['the name as an ending', 'https://notbing.com/images/create'],
  ['the name as an ending, with a dash', 'https://evil-hf.space/'],
  ['the ending as a subdomain', 'https://hf.space.evil.example/'],
  ['the name of a tool in front', 'https://perchance.org.evil.example/'],
  ['the name in the path', 'https://evil.example/https://chatgpt.com/'],
  ['the name in the query', 'https://evil.example/?https://chatgpt.com/'],
  ['the name in the fragment', 'https://evil.example/#chatgpt.com'],
  ['a backslash', 'https://evil.example\\@chatgpt.com/'],
  ['a look-alike letter', 'https://chаtgpt.com/'],
  ['any letter for a dot', 'https://chatgptxcom/'],
  ['a dot at the end', 'https://chatgpt.com./'],
];

describe('siteFor', () => {
  test.for(known)('%s is %s', ([url, id]) => {
    expect(siteFor(url)?.id).toBe(id);
  });

  test.for(unknown)('%s is no site: %s', ([, url]) => {
    expect(siteFor(url)).toBeNull();
  });

  test.for(hostile)('%s deceives nobody: %s', ([, url]) => {
    expect(siteFor(url)).toBeNull();
  });
});
