/**
 * The inputs of ComfyUI's nodes that are typed, in their order: the interface form of a graph lists their values only.
 * What the interface adds behind a seed (`fixed`, `randomize`) is left out. Source: ComfyUI `nodes.py`,
 * `comfy_extras/`, and the named extensions.
 */
const NAMES: Readonly<Record<string, string>> = {
  CLIPTextEncode: 'text',
  CLIPTextEncodeSDXL: 'width height crop_w crop_h target_width target_height text_g text_l',
  CLIPTextEncodeSDXLRefiner: 'ascore width height text',
  CLIPTextEncodeSD3: 'clip_l clip_g t5xxl empty_padding',
  CLIPTextEncodeFlux: 'clip_l t5xxl guidance',
  CLIPTextEncodeHunyuanDiT: 'bert mt5xl',
  TextEncodeQwenImageEdit: 'prompt',
  TextEncodeQwenImageEditPlus: 'prompt',
  KSampler: 'seed steps cfg sampler_name scheduler denoise',
  KSamplerAdvanced:
    'add_noise noise_seed steps cfg sampler_name scheduler start_at_step end_at_step return_with_leftover_noise',
  SamplerCustom: 'add_noise noise_seed cfg',
  RandomNoise: 'noise_seed',
  KSamplerSelect: 'sampler_name',
  BasicScheduler: 'scheduler steps denoise',
  CFGGuider: 'cfg',
  FluxGuidance: 'guidance',
  EmptyLatentImage: 'width height batch_size',
  EmptySD3LatentImage: 'width height batch_size',
  EmptyFlux2LatentImage: 'width height batch_size',
  EmptyHunyuanLatentVideo: 'width height length batch_size',
  CheckpointLoaderSimple: 'ckpt_name',
  UNETLoader: 'unet_name weight_dtype',
  LoraLoader: 'lora_name strength_model strength_clip',
  LoraLoaderModelOnly: 'lora_name strength_model',
  PrimitiveNode: 'value',
  PrimitiveInt: 'value',
  PrimitiveString: 'value',
  PrimitiveStringMultiline: 'value',
  StringConcatenate: 'string_a string_b delimiter',
  'Text Multiline': 'text',
  'Text Concatenate': 'delimiter clean_whitespace',
  PromptStashSaver: 'use_input_text prompt_text save_as_key load_saved prompt_lists',
  'Efficient Loader':
    'ckpt_name vae_name clip_skip lora_name lora_model_strength lora_clip_strength positive negative token_normalization weight_interpretation empty_latent_width empty_latent_height batch_size',
  'KSampler (Efficient)': 'seed steps cfg sampler_name scheduler denoise preview_method vae_decode',
  'Seed (rgthree)': 'seed',
  ImpactWildcardProcessor: 'wildcard_text populated_text mode seed',
  ImpactWildcardEncode: 'wildcard_text populated_text mode lora wildcard seed',
  'easy positive': 'positive',
  'easy negative': 'negative',
};

const CONTROLS: ReadonlySet<unknown> = new Set([
  'fixed',
  'randomize',
  'increment',
  'decrement',
  'increment-wrap',
]);

/**
 * Takes a node's type, the names of its typed inputs as far as the file tells them, and the list of values; gives the
 * values by name, or null where the names are not known.
 */
export function namedValues(
  type: string,
  told: readonly string[],
  values: readonly unknown[],
): Map<string, unknown> | null {
  const known = Object.hasOwn(NAMES, type) ? NAMES[type]?.split(' ') : undefined;
  // A file of older versions tells only the inputs that were made linkable: then the names do not fit the values.
  const plain = values.filter((value, place) => place === 0 || !CONTROLS.has(value));
  const names = known ?? (told.length > 0 && told.length === plain.length ? told : null);
  if (!names) return null;
  const named = new Map<string, unknown>();
  for (const [place, name] of names.entries()) {
    if (place < plain.length) named.set(name, plain[place]);
  }
  return named;
}
