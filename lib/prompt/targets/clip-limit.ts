import type { Fact, Limit } from './target.ts';

const seen = { seen: '2026-11', confidence: 'high' } as const;

/** CLIP's 77 tokens less the two at the ends: what a model of Stable Diffusion reads by itself; the rest is cut off. */
export const CLIP_LIMIT: Limit & Fact = {
  unit: 'clip',
  max: 75,
  source: 'openai/CLIP, clip/simple_tokenizer.py',
  ...seen,
};

/** The same in the local programs, which read a longer text in further chunks of that length. */
export const clipChunks = (source: string): Limit & Fact => ({ ...CLIP_LIMIT, source, chunked: true });
