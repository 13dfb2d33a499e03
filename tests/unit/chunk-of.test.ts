/** What each page of the extension fetches at its start. */
import { expect, test } from 'vitest';
import { chunkNamer } from '../../scripts/chunk-of.ts';

/** Who imports a module at its start; what imports it later does not count. */
const IMPORTERS: Record<string, string[]> = {
  '/e/popup/index.html': [],
  '/e/sidepanel/index.html': [],
  '/e/options.html': [],
  'easel.tsx': ['/e/popup/index.html', '/e/sidepanel/index.html'],
  'dialog.tsx': ['easel.tsx'],
  'text.ts': ['dialog.tsx', 'options.tsx', 'palette.tsx', 'circle.ts'],
  'circle.ts': ['text.ts'],
  'options.tsx': ['/e/options.html'],
  'palette.tsx': [],
  'found-by-palette.ts': ['palette.tsx'],
};
const bundle = {
  modules: IMPORTERS,
  // As the bundler's own, it is a method of what it belongs to.
  getModuleInfo(id: string) {
    const importers = this.modules[id];
    return importers ? { isEntry: id.endsWith('.html'), importers } : null;
  },
};

test.each([
  ['easel.tsx', 'popup-sidepanel'],
  ['dialog.tsx', 'popup-sidepanel'],
  ['text.ts', 'options-popup-sidepanel'],
  ['circle.ts', 'options-popup-sidepanel'],
  ['options.tsx', null],
  ['palette.tsx', null],
  ['found-by-palette.ts', null],
  ['unheard-of.ts', null],
])('%s goes into %s', (id, chunk) => {
  expect(chunkNamer()(id, bundle)).toBe(chunk);
});
