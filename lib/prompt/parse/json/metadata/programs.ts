import { isRecord } from '../../../is-record.ts';
import type { SyntaxId } from '../../../targets/target.ts';
import { at, type Json } from '../values.ts';

/** A program that writes what a picture was made from. */
export interface Program {
  /** The grammar its prompts are written in. */
  syntax: SyntaxId;
  /** Keys that only its files have: one of them is enough. */
  marks?: readonly string[];
  /** Keys that its files have together. */
  together?: readonly (readonly string[])[];
  /** Looks into values, where keys alone do not tell. */
  knows?: (json: Json) => boolean;
}

/**
 * The programs whose JSON is told by its keys, the surest first. Sources: Fooocus `modules/meta_parser.py`, SwarmUI
 * `docs`, InvokeAI metadata, the APIs of A1111, NovelAI, Civitai and Midjourney, pictures of Draw Things.
 */
export const PROGRAMS: readonly Program[] = [
  {
    syntax: 'swarmui',
    marks: ['swarm_version'],
    together: [
      ['prompt', 'cfgscale'],
      ['prompt', 'negativeprompt'],
    ],
  },
  {
    syntax: 'novelai',
    marks: ['v4_prompt', 'characterPrompts', 'ucPreset', 'qualityToggle'],
    together: [
      ['prompt', 'uc'],
      ['input', 'action', 'parameters'],
    ],
  },
  {
    syntax: 'a1111',
    together: [
      ['c', 'uc'],
      ['c', 'sampler'],
      ['c', 'size'],
    ],
  },
  {
    syntax: 'fooocus',
    marks: ['fooocus_scheme', 'prompt_expansion', 'Fooocus V2 Expansion', 'Base Model', 'lora_combined_1'],
    together: [
      ['prompt', 'performance', 'styles'],
      ['Prompt', 'Performance'],
    ],
    knows: (json) => /^Fooocus/i.test(String(at(json, 'version') ?? at(json, 'Version') ?? '')),
  },
  {
    syntax: 'compel',
    marks: ['use_stable_diffusion_model'],
    together: [
      ['positive_prompt', 'app_version'],
      ['positive_prompt', 'generation_mode'],
      ['positive_prompt', 'cfg_scale'],
      ['positive_prompt', 'scheduler'],
      ['positive_prompt', 'model'],
    ],
    knows: (json) => {
      const image = at(json, 'image');
      return 'app_id' in json && isRecord(image) && 'prompt' in image;
    },
  },
  {
    syntax: 'midjourney',
    marks: ['full_command', 'botType'],
    knows: (json) =>
      /\s(?:--|\u2014)(?:ar|v|s|style|stylize|niji|chaos|no|q|iw|sref|seed|raw)\b/.test(
        String(at(json, 'prompt') ?? '').slice(-2000),
      ),
  },
  {
    syntax: 'a1111',
    marks: [
      'override_settings',
      'alwayson_scripts',
      'sampler_index',
      'enable_hr',
      'n_iter',
      'restore_faces',
      'infotexts',
      'sd_model_checkpoint',
    ],
    together: [
      ['prompt', 'cfgScale'],
      ['prompt', 'negativePrompt', 'steps'],
      ['prompt', 'steps', 'sampler_name'],
      ['prompt', 'steps', 'sampler'],
      ['prompt', 'cfg_scale', 'steps'],
      ['prompt', 'resources'],
      ['prompt', 'Model hash'],
      ['prompt', 'hashes'],
    ],
  },
];

/** Returns the program that wrote the object, or undefined. */
export function programOf(json: Json): Program | undefined {
  const has = (key: string) => Object.hasOwn(json, key);
  return PROGRAMS.find(
    ({ marks, together, knows }) =>
      marks?.some(has) || together?.some((keys) => keys.every(has)) || knows?.(json),
  );
}
