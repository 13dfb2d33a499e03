/** Under which keys programs keep what a picture was made from. */

/** Under which keys the objects lie that hold the prompt: within a program's file, a request to a service, a picture. */
export const INSIDE = [
  'sui_image_params',
  'invokeai_metadata',
  'sd-metadata',
  'Comment',
  'comment',
  'UserComment',
  'reqBody',
  'meta',
  'metadata',
  'image',
  'parameters',
  'params',
  'input',
  'data',
  'generationData',
  'generation_data',
  'v2',
  'settings',
];
export const POSITIVE = [
  'positive_prompt',
  'full_command',
  'prompt',
  'Prompt',
  'positivePrompt',
  'original_prompt',
  'c',
  'input',
];
export const NEGATIVE = [
  'negative_prompt',
  'negativeprompt',
  'negativePrompt',
  'Negative Prompt',
  'Negative prompt',
  'negative',
  'uc',
];
/** SDXL takes a second text for the style; InvokeAI keeps it apart, as a copy of the first where nothing was typed. */
export const STYLE = { positive: 'positive_style_prompt', negative: 'negative_style_prompt' };
export const SEEDS = ['seed', 'Seed', 'noise_seed', 'image_seed'];
export const SIZES = [
  'size',
  'Size',
  'resolution',
  'Resolution',
  'aspect_ratio',
  'aspectRatio',
  'aspectratio',
  'image_size',
  'dimensions',
];
export const LORAS = ['loras', 'lora', 'LoRAs', 'Loras', 'use_lora_model', 'additional_networks'];
export const LORA_WEIGHTS = ['loraweights', 'lora_alpha', 'lora_weights'];
/** Infotexts: the prompt with everything around it, as A1111 writes it into a picture. */
export const INFOTEXTS = ['parameters', 'Parameters', 'infotext'];
