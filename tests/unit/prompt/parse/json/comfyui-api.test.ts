import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../../lib/prompt/parse/json/index.ts';
import { apiNode, sampler } from './nodes.ts';
import { toldTexts } from './told-texts.ts';

const text = (words: unknown) => apiNode('CLIPTextEncode', { text: words, clip: ['m', 1] });

const API: [name: string, graph: unknown, told: Record<string, unknown>][] = [
  [
    'text nodes, the size of the latent and its seed',
    {
      3: sampler(['6', 0], ['7', 0], { latent_image: ['5', 0] }),
      5: apiNode('EmptyLatentImage', { width: 768, height: 512, batch_size: 1 }),
      6: text('a kite, (dunes:1.2)'),
      7: text('blurry'),
    },
    { text: 'a kite, (dunes:1.2)', negative: 'blurry', ratio: '3:2', seed: 5 },
  ],
  [
    'a conditioning made empty as no negative',
    {
      3: sampler(['6', 0], ['7', 0]),
      6: text('a kite'),
      7: apiNode('ConditioningZeroOut', { conditioning: ['6', 0] }),
    },
    { text: 'a kite', seed: 5 },
  ],
  [
    'one encoder for both sides as no negative',
    { 3: sampler(['6', 0], ['6', 0]), 6: text('a kite') },
    { text: 'a kite', seed: 5 },
  ],
  [
    'the two texts of SDXL',
    {
      3: sampler(['6', 0]),
      6: apiNode('CLIPTextEncodeSDXL', {
        width: 1024,
        height: 1024,
        text_g: 'a kite in fog',
        text_l: 'film grain',
      }),
    },
    { text: 'a kite in fog, film grain', ratio: '1:1', seed: 5 },
  ],
  [
    'the two texts of FLUX, one in the other',
    {
      3: sampler(['6', 0]),
      6: apiNode('CLIPTextEncodeFlux', { clip_l: 'a kite', t5xxl: 'A kite over dunes', guidance: 3 }),
    },
    { text: 'A kite over dunes', seed: 5 },
  ],
  [
    'the three texts of SD3, all the same',
    {
      3: sampler(['6', 0]),
      6: apiNode('CLIPTextEncodeSD3', { clip_l: 'a kite', clip_g: 'a kite', t5xxl: 'a kite' }),
    },
    { text: 'a kite', seed: 5 },
  ],
  [
    'a custom sampler with a guider and noise of its own',
    {
      6: text(['30', 0]),
      30: apiNode('PrimitiveStringMultiline', { value: 'a kite over dunes' }),
      26: apiNode('FluxGuidance', { guidance: 3.5, conditioning: ['6', 0] }),
      22: apiNode('BasicGuider', { model: ['m', 0], conditioning: ['26', 0] }),
      13: apiNode('SamplerCustomAdvanced', {
        noise: ['25', 0],
        guider: ['22', 0],
        sampler: ['16', 0],
        latent_image: ['27', 0],
      }),
      25: apiNode('RandomNoise', { noise_seed: 219670278747233 }),
      27: apiNode('EmptySD3LatentImage', { width: 832, height: 1216 }),
    },
    { text: 'a kite over dunes', ratio: '13:19', seed: 219670278747233 },
  ],
  [
    'a guider with a negative, a seed from a node',
    {
      3: apiNode('CFGGuider', { model: ['m', 0], positive: ['1', 0], negative: ['2', 0], cfg: 4 }),
      4: apiNode('SamplerCustomAdvanced', { guider: ['3', 0], noise: ['5', 0] }),
      5: apiNode('RandomNoise', { noise_seed: ['6', 0] }),
      6: apiNode('PrimitiveInt', { value: 77 }),
      1: text('a kite'),
      2: text('rain'),
    },
    { text: 'a kite', negative: 'rain', seed: 77 },
  ],
  [
    'combined and placed conditionings through a ControlNet',
    {
      3: sampler(['10', 0], ['10', 1]),
      10: apiNode('ControlNetApplyAdvanced', {
        strength: 0.8,
        positive: ['6', 0],
        negative: ['7', 0],
        control_net: ['12', 0],
        image: ['13', 0],
      }),
      6: apiNode('ConditioningCombine', { conditioning_1: ['14', 0], conditioning_2: ['15', 0] }),
      14: text('a fox'),
      15: apiNode('ConditioningSetArea', { width: 512, height: 512, strength: 1, conditioning: ['16', 0] }),
      16: text('snowy hills'),
      7: text('lowres'),
      m: apiNode('LoraLoader', {
        lora_name: 'xl\\detail_tweaker.safetensors',
        strength_model: 0.75,
        strength_clip: 1,
      }),
    },
    {
      text: 'a fox, snowy hills',
      negative: 'lowres',
      ratio: '1:1',
      seed: 5,
      networks: ['<lora:detail_tweaker:0.75>'],
    },
  ],
  [
    'texts that are put together',
    {
      3: sampler(['6', 0]),
      6: text(['8', 0]),
      8: apiNode('Text Concatenate', {
        delimiter: ', ',
        clean_whitespace: 'true',
        text_a: ['9', 0],
        text_b: ['11', 0],
        text_c: 'film grain',
      }),
      9: apiNode('Text Multiline', { text: 'a barn at dusk' }),
      11: apiNode('CR Prompt Text', { prompt: 'muted colors' }),
    },
    { text: 'a barn at dusk, muted colors, film grain', seed: 5 },
  ],
  [
    'a text that is kept in a node',
    {
      3: sampler(['6', 0]),
      6: text(['5', 0]),
      5: apiNode('PromptStashSaver', {
        use_input_text: false,
        prompt_text: 'a tea house',
        save_as_key: 'old',
        load_saved: 'None',
      }),
    },
    { text: 'a tea house', seed: 5 },
  ],
  [
    'wildcards as they were filled',
    {
      3: sampler(['6', 0]),
      6: text(['5', 0]),
      5: apiNode('ImpactWildcardProcessor', {
        wildcard_text: 'a {red|blue} door',
        populated_text: 'a blue door',
        mode: 'populate',
      }),
    },
    { text: 'a blue door', seed: 5 },
  ],
  [
    'the chosen input of a switch',
    {
      3: sampler(['6', 0]),
      6: text(['5', 0]),
      5: apiNode('ImpactSwitch', { select: 2, input1: ['7', 0], input2: ['8', 0] }),
      7: apiNode('Text', { text: 'a door' }),
      8: apiNode('Text', { text: 'a gate' }),
    },
    { text: 'a gate', seed: 5 },
  ],
  [
    'a loader that holds both texts',
    {
      1: apiNode('Efficient Loader', {
        ckpt_name: 'a.safetensors',
        lora_name: 'None',
        positive: 'a red tram',
        negative: 'people',
        empty_latent_width: 768,
        empty_latent_height: 512,
      }),
      2: apiNode('KSampler (Efficient)', {
        seed: 9,
        model: ['1', 0],
        positive: ['1', 1],
        negative: ['1', 2],
        latent_image: ['1', 3],
      }),
    },
    { text: 'a red tram', negative: 'people', ratio: '3:2', seed: 9 },
  ],
  [
    'a pipe',
    {
      1: apiNode('easy fullLoader', { positive: 'a stork', negative: 'cars' }),
      2: apiNode('easy preSampling', { steps: 20, seed: 4, pipe: ['1', 0] }),
      3: apiNode('easy kSampler', { pipe: ['2', 0] }),
    },
    { text: 'a stork', negative: 'cars', seed: 4 },
  ],
  [
    'a node with a text for each side',
    {
      1: apiNode('SDXLPromptStyler', { text_positive: 'a stork', text_negative: 'cars', style: 'base' }),
      2: text(['1', 0]),
      4: text(['1', 1]),
      3: sampler(['2', 0], ['4', 0]),
    },
    { text: 'a stork', negative: 'cars', seed: 5 },
  ],
  [
    'a list of LoRAs with some off',
    {
      3: sampler(['6', 0]),
      6: text('a fox'),
      m: apiNode('Power Lora Loader (rgthree)', {
        lora_1: { on: true, lora: 'ink.safetensors', strength: 0.6 },
        lora_2: { on: false, lora: 'off.safetensors', strength: 1 },
      }),
    },
    { text: 'a fox', seed: 5, networks: ['<lora:ink:0.6>'] },
  ],
  [
    'a node of a service',
    {
      1: apiNode('FluxProUltraImageNode', { prompt: 'a lantern festival', aspect_ratio: '16:9', seed: 3 }),
      2: apiNode('SaveImage', { images: ['1', 0] }),
    },
    { text: 'a lantern festival', ratio: '16:9', seed: 3 },
  ],
  [
    'a request to the server',
    {
      prompt: { 3: sampler(['6', 0]), 6: text('a heron') },
      client_id: 'abc',
      extra_data: { extra_pnginfo: { workflow: { nodes: [] } } },
    },
    { text: 'a heron', seed: 5 },
  ],
  [
    'the texts of a picture',
    { prompt: JSON.stringify({ 3: sampler(['6', 0]), 6: text('a heron') }), workflow: '{"nodes":[]}' },
    { text: 'a heron', seed: 5 },
  ],
];

describe('a graph of ComfyUI for its API', () => {
  it.each(API)('is read with %s', (_name, graph, told) => {
    expect(toldTexts(graph)).toEqual([told]);
  });

  it('tells the prompt of each picture that it draws', () => {
    const latent = { latent_image: ['5', 0] };
    const graph = {
      1: text('a cat'),
      2: text('a dog'),
      5: apiNode('EmptyLatentImage', { width: 512, height: 512 }),
      3: sampler(['1', 0], undefined, latent),
      4: sampler(['2', 0], undefined, latent),
    };
    expect(toldTexts(graph)?.map((one) => one.title)).toEqual(['a cat', 'a dog']);
  });

  it('keeps the settings, and the grammar of the program', () => {
    const [told] =
      readJson(
        JSON.stringify({
          3: sampler(['6', 0], undefined, { cfg: 7, sampler_name: 'euler' }),
          6: text('a cat'),
          m: apiNode('CheckpointLoaderSimple', { ckpt_name: 'x.safetensors' }),
        }),
      ) ?? [];
    expect(told?.syntax).toBe('comfyui');
    expect(told?.parameters?.picture).toEqual({
      steps: 20,
      cfg: 7,
      sampler_name: 'euler',
      ckpt_name: 'x.safetensors',
    });
  });

  it('tells nothing where no text can be found', () => {
    expect(
      readJson(JSON.stringify({ 3: sampler(['6', 0]), 6: apiNode('OllamaGenerate', { seed: 3 }) })),
    ).toBeNull();
  });
});
