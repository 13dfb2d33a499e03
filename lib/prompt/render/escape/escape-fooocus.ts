import { escapeA1111 } from './escape-a1111.ts';

/** As AUTOMATIC1111, and `__name__`, which draws a line of a file, loses its doubled underscores. */
export function escapeFooocus(text: string): string {
  return escapeA1111(text).replace(/_{2,}/g, '_');
}
