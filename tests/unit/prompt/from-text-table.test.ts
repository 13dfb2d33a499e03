import { describe, expect, it } from 'vitest';
import { type Phrase, promptFromText } from '../../../lib/prompt/index.ts';

/**
 * Texts as people and assistants write them, and the fields they are made of: several phrases of a field divided by
 * bars, weights behind an at sign, parameters as JSON.
 */
const TEXTS: readonly [text: string, fields: Record<string, string>][] = [
  [
    'a photo of an astronaut riding a horse on mars',
    { subject: 'an astronaut', contentType: 'photo', action: 'riding a horse', setting: 'on mars' },
  ],
  [
    'girl on a swing, green grass, pink trousers',
    { subject: 'girl', setting: 'on a swing', details: 'green grass|pink trousers' },
  ],
  [
    'best quality, 4k, 8k, ultra highres, (realistic, photorealistic, RAW photo:1.4), (hdr, sharp focus:1.2), intricate texture',
    {
      subject: '',
      details: 'best quality|8k|ultra highres|photorealistic@1.4|hdr@1.2|sharp focus@1.2|intricate texture',
      resolution: '4k',
      realism: 'realistic@1.4',
      contentType: 'RAW photo@1.4',
    },
  ],
  [
    'landscape from the Moon, (realistic, detailed:1.5), <lora:file>, <hypernet:file:1.5>',
    {
      subject: 'landscape from the Moon',
      parameters: '{"stableDiffusion":{"networks":["<lora:file>","<hypernet:file:1.5>"]}}',
      realism: 'realistic@1.5',
      details: 'detailed@1.5',
    },
  ],
  [
    'A cute cat lounges on a leaf in a pool during a peaceful summer afternoon, in lofi art style, illustration.',
    {
      subject: 'a cute cat',
      action: 'lounges',
      setting: 'on a leaf in a pool during a peaceful summer afternoon',
      style: 'in lofi art style',
      contentType: 'illustration',
    },
  ],
  [
    'An astronaut floating inside a giant hourglass in space, surrounded by stars and glowing dust, with galaxies swirling faintly above and golden sand below. Dreamy, surreal, cinematic',
    {
      subject: 'an astronaut',
      action: 'floating',
      setting: 'inside a giant hourglass in space',
      details: 'surrounded by stars and glowing dust|galaxies swirling faintly above and golden sand below',
      mood: 'Dreamy',
      realism: 'surreal',
      style: 'cinematic',
    },
  ],
  ['A cute baby sea otter', { subject: 'a cute baby sea otter' }],
  [
    '{{{masterpiece}}}, {{best quality}}, portrait of a samurai, fighting, cinematic lighting, dramatic',
    {
      subject: 'a samurai',
      details: 'masterpiece@1.16|best quality@1.1',
      contentType: 'portrait',
      action: 'fighting',
      lighting: 'cinematic lighting',
      mood: 'dramatic',
    },
  ],
  [
    'A samurai warrior standing in a dramatic fighting pose under intense cinematic side-lighting, wearing intricately detailed traditional armor',
    {
      subject: 'a samurai warrior',
      action: 'standing in a dramatic fighting pose',
      setting: 'under intense cinematic side-lighting',
      details: 'wearing intricately detailed traditional armor',
    },
  ],
  ['hot:: dog', { subject: 'hot', details: 'dog' }],
  ['hot::2 dog', { subject: 'hot@2', details: 'dog' }],
  ['cup:: cake:: illustration', { subject: 'cup', details: 'cake', contentType: 'illustration' }],
  [
    'A portrait of a warrior --sref 5000',
    { subject: 'a warrior', parameters: '{"midjourney":{"sref":"5000"}}', contentType: 'portrait' },
  ],
  ['A cityscape --sref random', { subject: 'a cityscape', parameters: '{"midjourney":{"sref":"random"}}' }],
  [
    'A knight in a forest --oref https://x.y/a.png --ow 100',
    {
      subject: 'a knight',
      parameters: '{"midjourney":{"oref":"https://x.y/a.png","ow":100}}',
      setting: 'in a forest',
    },
  ],
  ['vibrant tulip fields:: red::-.5', { subject: 'vibrant tulip fields', exclude: 'red' }],
  [
    'still life painting --no fruit, shadows, bright colors',
    { subject: '', exclude: 'fruit|shadows|bright colors', contentType: 'still life painting' },
  ],
  [
    'A golden retriever riding a skateboard down a sunny sidewalk.',
    { subject: 'a golden retriever', action: 'riding a skateboard', setting: 'down a sunny sidewalk' },
  ],
  [
    'A 4-dimensional whale in space eating a bunch of electric krill',
    { subject: 'a 4-dimensional whale in space', action: 'eating a bunch of electric krill' },
  ],
  [
    'A close-up photograph of an elderly fisherman mending a net on a wooden pier at dawn, in soft golden light with muted colors, shot on an 85mm lens.',
    {
      subject: 'an elderly fisherman',
      framing: 'close-up|85mm lens',
      contentType: 'photograph',
      action: 'mending a net',
      setting: 'on a wooden pier at dawn',
      lighting: 'soft golden light',
      colorTone: 'muted colors',
    },
  ],
  [
    'A lone red fox stands in a misty pine forest at dawn, soft golden light filtering through the trees, photographed with a shallow depth of field and an 85mm lens, in muted earthy colors, creating a serene mood.',
    {
      subject: 'a lone red fox',
      action: 'stands',
      setting: 'in a misty pine forest at dawn',
      lighting: 'soft golden light filtering through the trees',
      framing: 'photographed with a shallow depth of field and an 85mm lens',
      colorTone: 'in muted earthy colors',
      mood: 'creating a serene mood',
    },
  ],
  [
    'A majestic lion rests on a rocky outcrop at sunset. Warm golden light bathes its mane. The background is a blurred savanna. Shot with a telephoto lens, shallow depth of field. The mood is calm and powerful. Photorealistic, 8K resolution.',
    {
      subject: 'a majestic lion',
      action: 'rests',
      setting: 'on a rocky outcrop at sunset',
      lighting: 'Warm golden light bathes its mane',
      details: 'The background is a blurred savanna',
      framing: 'Shot with a telephoto lens|shallow depth of field',
      mood: 'The mood is calm and powerful',
      realism: 'Photorealistic',
      resolution: '8K resolution',
    },
  ],
  [
    'Oil painting in the style of Van Gogh of a wheat field under a stormy sky, thick impasto brushstrokes, vibrant yellows and blues',
    {
      subject: 'a wheat field',
      contentType: 'Oil painting',
      style: 'Van Gogh|thick impasto brushstrokes',
      setting: 'under a stormy sky',
      colorTone: 'vibrant yellows and blues',
    },
  ],
  [
    'watercolor of a small fishing village, pastel palette, soft morning light, high angle, --ar 3:2 --v 6.1',
    {
      subject: 'a small fishing village',
      aspectRatio: '3:2',
      parameters: '{"midjourney":{"version":6.1}}',
      contentType: 'watercolor',
      colorTone: 'pastel palette',
      lighting: 'soft morning light',
      framing: 'high angle',
    },
  ],
  [
    'cyberpunk city street at night, neon lights, rain, reflections, wide shot, cinematic, 35mm, by Syd Mead',
    {
      subject: 'cyberpunk city street',
      setting: 'at night',
      lighting: 'neon lights',
      details: 'rain|reflections',
      framing: 'wide shot|35mm',
      style: 'cinematic|by Syd Mead',
    },
  ],
  [
    'Portrait of a young woman with freckles, natural light, 50mm, f/1.8, bokeh, Kodak Portra 400, film grain',
    {
      subject: 'a young woman with freckles',
      contentType: 'Portrait',
      lighting: 'natural light',
      framing: '50mm|f/1.8|bokeh|Kodak Portra 400',
      style: 'film grain',
    },
  ],
  [
    'isometric 3D render of a tiny cozy living room, soft pastel colours, clay material, studio lighting, blender, high angle, centred composition, white background, ultra detailed, octane render',
    {
      subject: 'a tiny cozy living room',
      framing: 'isometric|high angle|centred composition|white background',
      contentType: '3D render',
      colorTone: 'soft pastel colours',
      details: 'clay material|blender',
      lighting: 'studio lighting',
      resolution: 'ultra detailed',
      style: 'octane render',
    },
  ],
  [
    'low-poly landscape, mountains and a lake, sunset, warm tones, 16:9',
    {
      subject: 'low-poly landscape',
      details: 'mountains and a lake',
      setting: 'sunset',
      colorTone: 'warm tones',
      aspectRatio: '16:9',
    },
  ],
  [
    'fantasy landscape, trending on artstation, octane render, unreal engine 5, 8k, f/1.8, 35mm',
    {
      subject: 'fantasy landscape',
      style: 'trending on artstation|octane render|unreal engine 5',
      resolution: '8k',
      framing: 'f/1.8|35mm',
    },
  ],
  [
    'Dalí-style painting of a naïve café in São Paulo, crème brûlée',
    {
      subject: 'a naïve café',
      contentType: 'Dalí-style painting',
      setting: 'in São Paulo',
      details: 'crème brûlée',
    },
  ],
  [
    'masterpiece, best quality, 1girl, solo, looking_at_viewer, cherry_blossoms, <lora:foo:0.8>',
    {
      subject: '1girl',
      parameters: '{"stableDiffusion":{"networks":["<lora:foo:0.8>"]}}',
      details: 'masterpiece|best quality|solo|looking_at_viewer|cherry_blossoms',
    },
  ],
  [
    "girl with an artist's beret, determined, blue eyes, desert scene, computer monitors, heavy makeup, by Alphonse Mucha and Charlie Bowater, ((eyeshadow)), (coquettish), detailed, intricate",
    {
      subject: "girl with an artist's beret",
      details:
        'determined|blue eyes|desert scene|computer monitors|heavy makeup|eyeshadow@1.21|coquettish@1.1|detailed|intricate',
      style: 'by Alphonse Mucha and Charlie Bowater',
    },
  ],
  [
    'a surreal collage of clocks melting over a desert, in the style of Salvador Dalí, dreamlike, muted tones',
    {
      subject: 'clocks',
      realism: 'surreal',
      contentType: 'collage',
      action: 'melting',
      setting: 'over a desert',
      style: 'Salvador Dalí',
      details: 'dreamlike',
      colorTone: 'muted tones',
    },
  ],
  [
    'A knight in shining armor stands in a field of flowers, without a helmet, no people in the background',
    {
      subject: 'a knight in shining armor',
      action: 'stands',
      setting: 'in a field of flowers',
      exclude: 'a helmet|people in the background',
    },
  ],
  [
    'Create an image of a dragon flying over a medieval castle, dramatic lighting, dark mood, wide angle',
    {
      subject: 'a dragon',
      contentType: 'image',
      action: 'flying',
      setting: 'over a medieval castle',
      lighting: 'dramatic lighting',
      mood: 'dark mood',
      framing: 'wide angle',
    },
  ],
  [
    'Generate a photorealistic image of a futuristic car parked in front of a glass building at dusk with neon reflections, low angle, ultra HD',
    {
      subject: 'a futuristic car',
      realism: 'photorealistic',
      contentType: 'image',
      action: 'parked',
      setting: 'in front of a glass building at dusk with neon reflections',
      framing: 'low angle',
      resolution: 'ultra HD',
    },
  ],
  [
    'close-up of a bee on a sunflower, macro photography, shallow depth of field, bright colors',
    {
      subject: 'a bee',
      framing: 'close-up|shallow depth of field',
      setting: 'on a sunflower',
      contentType: 'macro photography',
      colorTone: 'bright colors',
    },
  ],
  [
    'flames++ in a (dark forest)0.8, night',
    { subject: 'flames@1.21', setting: 'in a dark forest@0.8', details: 'night' },
  ],
  [
    'a {red|green|blue} fox in __place__, [day:night:0.5]',
    {
      subject: 'a {red|green|blue} fox',
      parameters: '{"stableDiffusion":{"syntax":["[day:night:0.5]"]}}',
      setting: 'in __place__',
      details: 'night',
    },
  ],
  ['(city at 5:30), rain', { subject: '(city at 5:30)', details: 'rain' }],
  [
    'https://x.y/cat.png a cat as a king --iw 2',
    { subject: 'a cat as a king', parameters: '{"midjourney":{"iw":2,"images":["https://x.y/cat.png"]}}' },
  ],
  [
    '1girl, silver hair, red eyes, school uniform, BREAK night sky, stars',
    {
      subject: '1girl',
      parameters: '{"stableDiffusion":{"syntax":["BREAK"]}}',
      details: 'silver hair|red eyes|school uniform|night sky|stars',
    },
  ],
  [
    'vector illustration of a rocket ship, bold outlines, flat colors, white background, sticker',
    {
      subject: 'a rocket ship',
      contentType: 'vector illustration',
      style: 'bold outlines|flat colors',
      framing: 'white background',
      details: 'sticker',
    },
  ],
  [
    'A black and white photograph of an old man smoking a pipe, dramatic side lighting, high contrast, film grain, documentary style',
    {
      subject: 'an old man',
      contentType: 'black and white photograph',
      action: 'smoking a pipe',
      lighting: 'dramatic side lighting',
      colorTone: 'high contrast',
      style: 'film grain|documentary style',
    },
  ],
  [
    'A minimalist logo of a mountain, flat design, two colors, white background',
    {
      subject: 'a mountain',
      contentType: 'minimalist logo',
      style: 'flat design',
      colorTone: 'two colors',
      framing: 'white background',
    },
  ],
  [
    'An oil painting of a ship in a storm, dramatic lighting, dark tones, 4K',
    {
      subject: 'a ship',
      contentType: 'oil painting',
      setting: 'in a storm',
      lighting: 'dramatic lighting',
      colorTone: 'dark tones',
      resolution: '4K',
    },
  ],
  [
    'Pixel art of a wizard casting a spell in a dungeon, vibrant colors',
    {
      subject: 'a wizard',
      contentType: 'Pixel art',
      action: 'casting a spell',
      setting: 'in a dungeon',
      colorTone: 'vibrant colors',
    },
  ],
  [
    '3D render of a robot holding a flower, soft light, octane render, 8k',
    {
      subject: 'a robot',
      contentType: '3D render',
      action: 'holding a flower',
      lighting: 'soft light',
      style: 'octane render',
      resolution: '8k',
    },
  ],
  [
    'A wide shot of a lone tree in a snowy field at dawn, minimalist, muted tones, 16:9',
    {
      subject: 'a lone tree',
      framing: 'wide shot',
      setting: 'in a snowy field at dawn',
      style: 'minimalist',
      colorTone: 'muted tones',
      aspectRatio: '16:9',
    },
  ],
  [
    'anime illustration of a girl with blue hair, cherry blossoms, pastel colors, dreamy',
    {
      subject: 'a girl with blue hair',
      contentType: 'anime illustration',
      details: 'cherry blossoms',
      colorTone: 'pastel colors',
      mood: 'dreamy',
    },
  ],
  [
    'Street photography of an old man reading a newspaper in a cafe, black and white, 35mm lens, film grain',
    {
      subject: 'an old man',
      contentType: 'Street photography',
      action: 'reading a newspaper',
      setting: 'in a cafe',
      colorTone: 'black and white',
      framing: '35mm lens',
      style: 'film grain',
    },
  ],
  [
    "A bird's-eye view of a city at night, neon lights, long exposure",
    {
      subject: 'a city',
      framing: "bird's-eye view",
      setting: 'at night',
      lighting: 'neon lights',
      style: 'long exposure',
    },
  ],
  [
    'portrait of a cat wearing a crown, baroque style, candlelight --ar 2:3 --s 250 --v 7',
    {
      subject: 'a cat',
      aspectRatio: '2:3',
      parameters: '{"midjourney":{"stylize":250,"version":7}}',
      contentType: 'portrait',
      action: 'wearing a crown',
      style: 'baroque style',
      lighting: 'candlelight',
    },
  ],
  [
    'a steampunk airship flying over London, volumetric light, highly detailed, without people',
    {
      subject: 'a steampunk airship',
      action: 'flying',
      setting: 'over London',
      lighting: 'volumetric light',
      resolution: 'highly detailed',
      exclude: 'people',
    },
  ],
  [
    'watercolor painting, a bouquet of roses on a table, soft window light, pastel colors',
    {
      subject: 'a bouquet of roses',
      contentType: 'watercolor painting',
      setting: 'on a table',
      lighting: 'soft window light',
      colorTone: 'pastel colors',
    },
  ],
  [
    'A child playing with a dog in a garden, golden hour, joyful, shallow depth of field',
    {
      subject: 'a child',
      action: 'playing with a dog',
      setting: 'in a garden',
      lighting: 'golden hour',
      mood: 'joyful',
      framing: 'shallow depth of field',
    },
  ],
  [
    'Macro photo of a dew drop on a leaf, bokeh, f/2.8',
    { subject: 'a dew drop', framing: 'Macro|bokeh|f/2.8', contentType: 'photo', setting: 'on a leaf' },
  ],
  [
    'a castle on a cliff, fog, moonlight, gothic, eerie atmosphere',
    {
      subject: 'a castle',
      setting: 'on a cliff',
      details: 'fog',
      lighting: 'moonlight',
      style: 'gothic',
      mood: 'eerie atmosphere',
    },
  ],
  [
    'pencil sketch of a horse running through a meadow',
    { subject: 'a horse', contentType: 'pencil sketch', action: 'running', setting: 'through a meadow' },
  ],
  [
    'Please create an image of two penguins dancing on ice, no text',
    { subject: 'two penguins', contentType: 'image', action: 'dancing', setting: 'on ice', exclude: 'text' },
  ],
  [
    'a red fox, in an impressionist style, with a serene mood',
    { subject: 'a red fox', style: 'impressionist style', mood: 'serene mood' },
  ],
  [
    'cinematic still of a detective walking down a rainy street, film noir, low-key lighting, high contrast',
    {
      subject: 'a detective',
      contentType: 'cinematic still',
      action: 'walking',
      setting: 'down a rainy street',
      style: 'film noir',
      lighting: 'low-key lighting',
      colorTone: 'high contrast',
    },
  ],
  [
    'a bowl of ramen, top-down view, studio lighting, product photograph',
    {
      subject: 'a bowl of ramen',
      framing: 'top-down view',
      lighting: 'studio lighting',
      contentType: 'product photograph',
    },
  ],
  [
    'a whale swimming in outer space, surreal, deep blues, 4K --no stars, planets',
    {
      subject: 'a whale',
      exclude: 'stars|planets',
      action: 'swimming',
      setting: 'in outer space',
      realism: 'surreal',
      colorTone: 'deep blues',
      resolution: '4K',
    },
  ],
];

const said = ({ text, weight }: Phrase) => (weight === undefined ? text : `${text}@${weight}`);

function fieldsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(promptFromText(text)).map(([field, value]) => {
      if (field === 'parameters') return [field, JSON.stringify(value)];
      if (Array.isArray(value)) return [field, value.map(said).join('|')];
      return [field, typeof value === 'string' ? value : said(value as Phrase)];
    }),
  );
}

describe('each part of a text comes to its field', () => {
  it.each(TEXTS)('%s', (text, fields) => expect(fieldsOf(text)).toEqual(fields));
});
