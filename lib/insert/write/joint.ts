/**
 * What goes between the text a field has and the text put at its end: nothing at a fresh start, a space after
 * punctuation and before parameters, else the comma that separates phrases.
 */
export function joint(before: string, text: string): string {
  if (before.trim() === '' || /[\s\u3001\u3002\uff0c\uff01\uff1f]$/.test(before) || /^[\s,.;:!?]/.test(text))
    return '';
  return /[\p{Po}\p{Pd}]$/u.test(before.replace(/["')\]]+$/, '')) || /^--?\w/.test(text) ? ' ' : ', ';
}
