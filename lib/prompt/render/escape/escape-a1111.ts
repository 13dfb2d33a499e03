import { MULTI, partFlags, withoutFlags } from './foreign-syntax.ts';
import { withoutNumberSign } from './without-number-sign.ts';

/**
 * Takes cleaned text and escapes it for AUTOMATIC1111 and its kin: brackets and backslashes get a backslash, `<` a
 * space (else an extra network is read), the operators AND and BREAK lower case. `#` begins a comment and has no
 * escape, so colors get their name and numbers the word. Source: AUTOMATIC1111/stable-diffusion-webui
 * `modules/prompt_parser.py`, `modules/extra_networks.py`, setting `enable_prompt_comments`.
 */
export function escapeA1111(text: string): string {
  if (!/[()[\]\\<#]|AND|BREAK|--|—|::/.test(text)) return text;
  const words = withoutFlags(text)
    .replace(MULTI, ', ')
    .replace(/(^|[\s,])--+(?=\S)/g, '$1, ')
    .replace(/--+/g, ', ')
    .replace(/<(?=\S)/g, '< ');
  return partFlags(withoutNumberSign(partFlags(words)))
    .replace(/[()[\]\\]/g, '\\$&')
    .replace(/\b(?:AND|BREAK)\b/g, (word) => word.toLowerCase());
}

/** As AUTOMATIC1111, and `__name__`, which draws a line of a file, loses its doubled underscores. */
export function escapeFooocus(text: string): string {
  return escapeA1111(text).replace(/_{2,}/g, '_');
}
