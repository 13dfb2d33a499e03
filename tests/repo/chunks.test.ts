/** The files that the pages of the extension are built into. */
import { expect, test } from 'vitest';
import { filesIn, read } from './lib/files.ts';

const PAGES = ['options', 'popup', 'sidepanel', 'welcome', 'workshop'];

test.each(['chrome-mv3', 'firefox-mv3'])('in %s nothing imports the file that starts a page', (build) => {
  const chunks = filesIn([`.output/${build}/chunks`], /\.js$/);
  // Whoever imported it would start that page, too: the options, in place of the popup.
  // Whoever imported it would start that page, too: the options, in place of the popup.
  const names = PAGES.map((page) => startOf(page, read(`.output/${build}/${page}.html`)));
  expect(names).not.toContain('');
  const importers = chunks.flatMap((path) => {
    const text = read(path);
    return names.filter((name) => text.includes(`./${name}`)).map((name) => `${path} imports ${name}`);
  });
  expect(importers).toEqual([]);
});

/** The name of the file that holds a page's own first module; empty where its document loads none. */
const startOf = (page: string, html: string): string =>
  [...html.matchAll(/src="\/chunks\/([^"]+)"/g)]
    .map(([, name = '']) => name)
    .find(
      (name) => name.startsWith(`${page}-`) && !PAGES.some((other) => name.startsWith(`${page}-${other}`)),
    ) ?? '';
