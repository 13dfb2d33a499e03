import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryText } from './entry-text.ts';
import { indexText } from './index-text.ts';
import { pageText } from './page-text.ts';
import type { NewSite } from './request.ts';

/**
 * Writes the entry of a new site, its line in the index and its page.
 * @param root the folder of the repository
 * @returns the files that were written, from the root
 * @throws with a sentence where one of them is there already; nothing is written then
 */
export function scaffold(root: string, site: NewSite): string[] {
  const index = 'lib/sites/index.ts';
  const entry = `lib/sites/entries/${site.id}.ts`;
  const page = `tests/fixtures/pages/${site.id}.html`;
  for (const path of [entry, page]) {
    if (existsSync(join(root, path))) throw new Error(`${path} is there already: choose another id.`);
  }
  const texts: Record<string, string> = {
    [index]: indexText(readFileSync(join(root, index), 'utf8'), site.id),
    [entry]: entryText(site),
    [page]: pageText(site),
  };
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(root, path), text);
  return Object.keys(texts);
}
