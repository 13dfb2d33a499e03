import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../../lib/prompt/parse/json/index.ts';
import { toldTexts } from './told-texts.ts';

const SERVICES: [name: string, syntax: string | undefined, json: unknown, told: Record<string, unknown>][] = [
  [
    'Civitai',
    'a1111',
    {
      prompt: 'a lynx <lora:fur:0.8>',
      negativePrompt: 'blurry',
      seed: 12345678901,
      cfgScale: 6,
      Size: '832x1216',
      resources: [
        { name: 'fur', type: 'lora', weight: 0.8 },
        { name: 'moss', type: 'lora', weight: 0.5 },
        { name: 'm', type: 'model' },
      ],
    },
    {
      text: 'a lynx <lora:fur:0.8>',
      negative: 'blurry',
      ratio: '13:19',
      seed: 12345678901,
      networks: ['<lora:moss:0.5>'],
    },
  ],
  [
    'the API of A1111',
    'a1111',
    {
      prompt: 'a tower <lora:ivy:0.6>',
      negative_prompt: 'people',
      width: 512,
      height: 768,
      seed: -1,
      steps: 20,
      cfg_scale: 7,
      sampler_name: 'Euler a',
      override_settings: { sd_model_checkpoint: 'v1-5' },
    },
    { text: 'a tower <lora:ivy:0.6>', negative: 'people', ratio: '2:3' },
  ],
  [
    'the answer of A1111',
    'a1111',
    {
      images: ['aGVsbG8='],
      parameters: {
        prompt: 'a tower',
        steps: 20,
        sampler_name: 'Euler',
        cfg_scale: 7,
        width: 512,
        height: 512,
      },
      info: '{}',
    },
    { text: 'a tower', ratio: '1:1' },
  ],
  [
    'the text of a picture of A1111',
    'a1111',
    { parameters: 'a tower\nNegative prompt: fog\nSteps: 20, Sampler: Euler a, Seed: 4' },
    { text: 'a tower\nNegative prompt: fog\nSteps: 20, Sampler: Euler a, Seed: 4' },
  ],
  [
    'a job of Midjourney',
    'midjourney',
    {
      id: 'x',
      full_command: 'a brass owl --ar 2:3 --v 7',
      event: { height: 1344, width: 896 },
      width: 896,
      height: 1344,
    },
    { text: 'a brass owl --ar 2:3 --v 7' },
  ],
  [
    'a task of Midjourney',
    'midjourney',
    { action: 'IMAGINE', id: '1', prompt: 'a hare --v 7', status: 'SUCCESS' },
    { text: 'a hare --v 7' },
  ],
  [
    'the API of OpenAI',
    undefined,
    {
      model: 'gpt-image-1',
      prompt: 'a fig tree',
      size: '1536x1024',
      quality: 'high',
      n: 1,
      background: 'auto',
    },
    { text: 'a fig tree', ratio: '3:2' },
  ],
  [
    'the API of Gemini',
    undefined,
    {
      contents: [{ parts: [{ text: 'a fig tree' }] }],
      generationConfig: { responseModalities: ['IMAGE'], imageConfig: { aspectRatio: '16:9' } },
    },
    { text: 'a fig tree', ratio: '16:9' },
  ],
  [
    'the API of Imagen',
    undefined,
    {
      instances: [{ prompt: 'a fig tree' }],
      parameters: { sampleCount: 1, aspectRatio: '9:16', negativePrompt: 'people' },
    },
    { text: 'a fig tree', negative: 'people', ratio: '9:16' },
  ],
  [
    'the API of Stability',
    undefined,
    {
      text_prompts: [
        { text: 'a lighthouse', weight: 1 },
        { text: 'blurry', weight: -1 },
      ],
      cfg_scale: 7,
      height: 1024,
      width: 1024,
    },
    { text: 'a lighthouse', negative: 'blurry', ratio: '1:1' },
  ],
  [
    'the API of Replicate',
    undefined,
    { input: { prompt: 'a fig tree, gouache', go_fast: true, aspect_ratio: '3:2', num_outputs: 1, seed: 9 } },
    { text: 'a fig tree, gouache', ratio: '3:2', seed: 9 },
  ],
  [
    'the API of fal',
    undefined,
    {
      prompt: 'a fig tree',
      image_size: 'landscape_16_9',
      num_inference_steps: 28,
      loras: [{ path: 'https://x.y/gouache.safetensors', scale: 0.9 }],
      seed: 4,
    },
    { text: 'a fig tree', ratio: '16:9', seed: 4, networks: ['<lora:gouache:0.9>'] },
  ],
  [
    'the API of Leonardo',
    undefined,
    {
      prompt: 'a fig tree',
      negative_prompt: 'people',
      modelId: 'abc',
      num_images: 1,
      width: 1024,
      height: 768,
      presetStyle: 'CINEMATIC',
    },
    { text: 'a fig tree', negative: 'people', ratio: '4:3' },
  ],
];

describe('the JSON of a service', () => {
  it.each(SERVICES)('is read: %s', (_name, syntax, json, told) => {
    expect(toldTexts(json)).toEqual([told]);
    expect(readJson(JSON.stringify(json))?.[0]?.syntax).toBe(syntax);
  });
});
