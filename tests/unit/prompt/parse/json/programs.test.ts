import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../../lib/prompt/parse/json/index.ts';
import { toldTexts } from './told-texts.ts';

const captions = (base: string, ...characters: string[]) => ({
  caption: {
    base_caption: base,
    char_captions: characters.map((char_caption) => ({ char_caption, centers: [{ x: 0.5, y: 0.5 }] })),
  },
  use_coords: false,
});

const PROGRAMS: [name: string, syntax: string | undefined, json: unknown, told: Record<string, unknown>][] = [
  [
    'a task of Easy Diffusion',
    'compel',
    {
      numOutputsTotal: 1,
      seed: 27,
      reqBody: {
        prompt: 'a bowl of ramen',
        negative_prompt: 'hands',
        seed: 27,
        width: 768,
        height: 512,
        use_stable_diffusion_model: 'sd-v1-5',
        use_lora_model: ['ink', 'paper'],
        lora_alpha: [0.5, 0.25],
      },
    },
    {
      text: 'a bowl of ramen',
      negative: 'hands',
      ratio: '3:2',
      seed: 27,
      networks: ['<lora:ink:0.5>', '<lora:paper:0.25>'],
    },
  ],
  [
    'InvokeAI',
    'compel',
    {
      app_version: '5.6.0',
      generation_mode: 'sdxl_txt2img',
      positive_prompt: 'a lake, (reflections)1.3',
      negative_prompt: 'boats',
      width: 1024,
      height: 768,
      seed: 12,
      model: { name: 'juggernaut' },
      loras: [{ model: { name: 'detail' }, weight: 0.6 }],
    },
    {
      text: 'a lake, (reflections)1.3',
      negative: 'boats',
      ratio: '4:3',
      seed: 12,
      networks: ['<lora:detail:0.6>'],
    },
  ],
  [
    'InvokeAI 3 in what a picture carries',
    'compel',
    {
      invokeai_metadata: {
        app_version: '3.3.0',
        positive_prompt: 'a valley++',
        negative_prompt: '',
        width: 768,
        height: 432,
        seed: 35,
        scheduler: 'euler',
        loras: [{ lora: { model_name: 'mist' }, weight: 0.4 }],
      },
    },
    { text: 'a valley++', ratio: '16:9', seed: 35, networks: ['<lora:mist:0.4>'] },
  ],
  [
    'InvokeAI before its third version',
    'compel',
    {
      model: 'stable diffusion',
      app_id: 'invoke-ai/InvokeAI',
      image: {
        prompt: [{ prompt: 'a stone bridge [people, cars]', weight: 1 }],
        steps: 30,
        seed: 44,
        width: 512,
        height: 768,
      },
    },
    { text: 'a stone bridge', negative: 'people, cars', ratio: '2:3', seed: 44 },
  ],
  [
    'the style that InvokeAI keeps apart for SDXL',
    'compel',
    {
      app_version: '3.1.1',
      generation_mode: 'sdxl_txt2img',
      positive_prompt: 'a kite over dunes',
      negative_prompt: 'people.',
      positive_style_prompt: 'ink drawing',
      negative_style_prompt: 'photo',
      loras: [{ model: { name: 'xl/ink' }, weight: 0.5 }],
    },
    { text: 'a kite over dunes, ink drawing', negative: 'people. photo', networks: ['<lora:ink:0.5>'] },
  ],
  [
    'a style of InvokeAI that says the prompt again',
    'compel',
    {
      app_version: '5.4.3',
      positive_prompt: 'A kite, ink drawing',
      negative_prompt: '',
      positive_style_prompt: 'a kite, ink drawing',
      negative_style_prompt: 'photo',
    },
    { text: 'A kite, ink drawing', negative: 'photo' },
  ],
  [
    'Fooocus',
    'fooocus',
    {
      prompt: 'a heron',
      negative_prompt: 'color',
      prompt_expansion: '',
      styles: "['Fooocus V2']",
      performance: 'Speed',
      resolution: '(896, 1152)',
      seed: '42',
      version: 'Fooocus v2.5.5',
      lora_combined_1: 'offset : 0.1',
    },
    { text: 'a heron', negative: 'color', ratio: '7:9', seed: 42, networks: ['<lora:offset:0.1>'] },
  ],
  [
    'the log of Fooocus',
    'fooocus',
    {
      Prompt: 'a cedar forest',
      'Negative Prompt': 'people',
      Styles: "['Fooocus V2']",
      Performance: 'Quality',
      Resolution: '(1344, 768)',
      'Guidance Scale': 4,
      'Base Model': 'j.safetensors',
      'Refiner Model': 'None',
      Seed: '123456',
      'LoRA 1': 'sd_xl_offset.safetensors : 0.1',
      Version: 'Fooocus v2.5.5',
    },
    {
      text: 'a cedar forest',
      negative: 'people',
      ratio: '7:4',
      seed: 123456,
      networks: ['<lora:sd_xl_offset:0.1>'],
    },
  ],
  [
    'Draw Things',
    'a1111',
    {
      c: 'a paper boat',
      uc: 'people',
      seed: 555,
      sampler: 'Euler A',
      steps: 20,
      size: '512x512',
      model: 'sd.ckpt',
    },
    { text: 'a paper boat', negative: 'people', ratio: '1:1', seed: 555 },
  ],
  [
    'Draw Things with a profile',
    'a1111',
    {
      c: 'a paper crane',
      uc: '',
      lora: [{ model: 'fold.ckpt', weight: 0.7 }],
      sampler: 'Euler A',
      seed: 12,
      size: '832x1216',
      v2: { width: 832, height: 1216 },
      profile: { duration: 3 },
    },
    { text: 'a paper crane', ratio: '13:19', seed: 12, networks: ['<lora:fold:0.7>'] },
  ],
  [
    'SwarmUI',
    'swarmui',
    {
      sui_image_params: {
        prompt: 'a <random:red,blue> door',
        negativeprompt: 'cars',
        seed: 808,
        cfgscale: 7,
        width: 1344,
        height: 768,
        loras: ['ink/wash'],
        loraweights: ['0.7'],
        swarm_version: '0.9.6',
      },
    },
    {
      text: 'a <random:red,blue> door',
      negative: 'cars',
      ratio: '7:4',
      seed: 808,
      networks: ['<lora:ink/wash:0.7>'],
    },
  ],
  [
    'NovelAI',
    'novelai',
    {
      prompt: '1girl, {{smile}}',
      uc: 'lowres',
      steps: 28,
      height: 1216,
      width: 832,
      seed: 40,
      v4_prompt: captions('1girl, {{smile}}'),
    },
    { text: '1girl, {{smile}}', negative: 'lowres', ratio: '13:19', seed: 40 },
  ],
  [
    'NovelAI with characters, in the comment of a picture',
    'novelai',
    {
      Software: 'NovelAI',
      Comment: JSON.stringify({
        prompt: '2girls',
        width: 1216,
        height: 832,
        seed: 77,
        uc: 'lowres',
        v4_prompt: captions('2girls', 'girl, red hair', 'girl, blue hair'),
        v4_negative_prompt: captions('lowres', 'hat', ''),
      }),
    },
    { text: '2girls | girl, red hair | girl, blue hair', negative: 'lowres | hat', ratio: '19:13', seed: 77 },
  ],
  [
    'a request to NovelAI',
    'novelai',
    {
      input: '1girl, {rain}',
      model: 'nai-diffusion-4',
      action: 'generate',
      parameters: { width: 832, height: 1216, seed: 3, ucPreset: 0, negative_prompt: 'bad' },
    },
    { text: '1girl, {rain}', negative: 'bad', ratio: '13:19', seed: 3 },
  ],
];

describe('the JSON of a program', () => {
  it.each(PROGRAMS)('is read: %s', (_name, syntax, json, told) => {
    expect(toldTexts(json)).toEqual([told]);
    expect(readJson(JSON.stringify(json))?.[0]?.syntax).toBe(syntax);
  });

  it('tells each picture of a list, and passes over those without a prompt', () => {
    const items = [
      { id: 1, meta: { prompt: 'a lynx', cfgScale: 6 } },
      { id: 2, meta: { prompt: 'a wolf', cfgScale: 6 } },
      { id: 3, meta: null },
    ];
    expect(toldTexts({ items, metadata: { nextCursor: 'x' } })?.map((one) => one.text)).toEqual([
      'a lynx',
      'a wolf',
    ]);
  });

  it('keeps what else was set, and nothing of the file', () => {
    const json = {
      sui_image_params: {
        prompt: 'a door',
        steps: 20,
        cfgscale: 7,
        model: 'x',
        swarm_version: '0.9',
        id: 'q',
      },
    };
    expect(readJson(JSON.stringify(json))?.[0]?.parameters?.picture).toEqual({
      steps: 20,
      cfgscale: 7,
      model: 'x',
      swarm_version: '0.9',
    });
  });
});
