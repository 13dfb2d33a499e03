import type { SyntaxId } from '../targets/target.ts';
import { escapeA1111 } from './escape-a1111.ts';
import { escapeComfyui } from './escape-comfyui.ts';
import { escapeCompel } from './escape-compel.ts';
import { escapeFooocus } from './escape-fooocus.ts';
import { escapeLocal } from './escape-local.ts';
import { escapeMidjourney } from './escape-midjourney.ts';
import { escapeNovelai } from './escape-novelai.ts';
import { escapePlain } from './escape-plain.ts';
import { escapeSwarmui } from './escape-swarmui.ts';

/** By syntax: takes cleaned text and gives it so that the target reads it as words only. */
export const ESCAPES: Readonly<Record<SyntaxId, (text: string) => string>> = {
  plain: (text) => escapePlain(text),
  midjourney: escapeMidjourney,
  a1111: escapeA1111,
  fooocus: escapeFooocus,
  comfyui: escapeComfyui,
  compel: escapeCompel,
  swarmui: escapeSwarmui,
  novelai: escapeNovelai,
  local: (text) => escapeLocal(text),
  'local-hex': (text) => escapeLocal(text, true),
  'ideogram-4': (text) => escapePlain(text),
};
