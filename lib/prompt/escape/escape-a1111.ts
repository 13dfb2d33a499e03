import { colorName } from './color-name.ts';
import { FLAG, MULTI } from './foreign-syntax.ts';

/**
 * Takes cleaned text and escapes it for AUTOMATIC1111 and its kin: brackets and backslashes get a backslash, `<` a
 * space (else an extra network is read), the operators AND and BREAK lower case. `#` begins a comment and has no
 * escape, so colors get their name and numbers the word. Source: AUTOMATIC1111/stable-diffusion-webui
 * `modules/prompt_parser.py`, `modules/extra_networks.py`, setting `enable_prompt_comments`.
 */
export function escapeA1111(text: string): string {
  if (!/[()[\]\\<#]|AND|BREAK|--|—|::/.test(text)) return text;
  return text
    .replace(FLAG, ' ')
    .replace(MULTI, ', ')
    .replace(/(^|[\s,])--+(?=\S)/g, '$1, ')
    .replace(/--+/g, ', ')
    .replace(/#(?:[\da-f]{6}(?:[\da-f]{2})?|[\da-f]{3})\b/gi, colorName)
    .replace(/\b([A-G])#/g, '$1 sharp')
    .replace(/#\s*(?=\d)/g, 'number ')
    .replace(/#+/g, '')
    .replace(/[()[\]\\]/g, '\\$&')
    .replace(/<(?=\S)/g, '< ')
    .replace(/\b(?:AND|BREAK)\b/g, (word) => word.toLowerCase());
}
