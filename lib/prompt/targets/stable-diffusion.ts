import type { Target } from './target.ts';

/** Stable Diffusion (1.5 and XL) in AUTOMATIC1111, Forge and the sites that run it. */
export const stableDiffusion: Target = {
  id: 'stable-diffusion',
  name: 'Stable Diffusion',
  dialect: 'phrases',
  // 77 with the two end tokens; some programs go on in further chunks, others cut.
  limit: {
    unit: 'clip',
    max: 75,
    source: 'AUTOMATIC1111/stable-diffusion-webui, modules/sd_hijack_clip.py',
    seen: '2026-11',
    confidence: 'high',
  },
  negative: 'box',
  aspectRatio: 'control',
  seed: 'control',
  sizes: [
    '1024x1024',
    '1152x896',
    '896x1152',
    '1216x832',
    '832x1216',
    '1344x768',
    '768x1344',
    '1536x640',
    '640x1536',
  ],
  weights: true,
  reader: 'clip',
  boosters: true,
  livingArtists: 'taken',
  fact: {
    source: 'AUTOMATIC1111/stable-diffusion-webui, modules/prompt_parser.py',
    seen: '2026-11',
    confidence: 'high',
  },
};
