/** The finder as the product uses it, with the words of all languages. */
import * as library from '@/lib/insert/index.ts';

const { WORDS: words } = library;

export const findField: typeof library.findField = (root, hints, options = {}) =>
  library.findField(root, hints, { words, ...options });
export const waitForField: typeof library.waitForField = (root, hints, options = {}) =>
  library.waitForField(root, hints, { words, ...options });
