import { escapePlain } from './escape-plain.ts';

/**
 * Takes cleaned text and escapes it for ComfyUI: round brackets get a backslash, and so do the braces and bars that
 * its front end expands; the slashes with which it begins a comment (every address has them) become one, and
 * `embedding:name` is parted. Square brackets are words. A typed backslash would take the escape for itself.
 * Source: Comfy-Org/ComfyUI `comfy/sd1_clip.py`, Comfy-Org/ComfyUI_frontend `src/utils/formatUtil`.
 */
export function escapeComfyui(text: string): string {
  const plain = escapePlain(text, false);
  if (!/[(){}|\\/]|embedding:/i.test(plain)) return plain;
  return plain
    .replace(/\\(?=[()[\]{}|"])/g, '')
    .replace(/\\+/g, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+(?=\*)/g, '')
    .replace(/[(){}|]/g, '\\$&')
    .replace(/\bembedding:(?=\S)/gi, '$& ');
}
