import type { SyntaxId } from '../../targets/target.ts';
import { cleanText } from '../../text/clean-text.ts';
import { escapeA1111, escapeFooocus } from './escape-a1111.ts';
import { escapeComfyui } from './escape-comfyui.ts';
import { escapeCompel } from './escape-compel.ts';
import { escapeLocal } from './escape-local.ts';
import { escapeMidjourney } from './escape-midjourney.ts';
import { escapeNovelai } from './escape-novelai.ts';
import { escapePlain } from './escape-plain.ts';
import { escapeSwarmui } from './escape-swarmui.ts';

/** By syntax: takes cleaned text and gives it so that the target reads it as words only. */
export const ESCAPES: Readonly<Record<SyntaxId, (text: string) => string>> = {
  plain: settled((text) => escapePlain(text)),
  midjourney: settled(escapeMidjourney),
  a1111: escapeA1111,
  fooocus: escapeFooocus,
  comfyui: escapeComfyui,
  compel: escapeCompel,
  swarmui: escapeSwarmui,
  novelai: settled(escapeNovelai),
  local: settled((text) => escapeLocal(text)),
  'local-hex': settled((text) => escapeLocal(text, true)),
  'ideogram-4': settled((text) => escapePlain(text)),
};

/** What one round takes away may leave another command behind: `--ar 16:9—no`. What has escapes is escaped once. */
function settled(rewrite: (text: string) => string): (text: string) => string {
  return (text) => {
    let out = text;
    for (let round = 0; round < 4; round += 1) {
      const next = cleanText(rewrite(out));
      if (next === out) break;
      out = next;
    }
    return out;
  };
}
