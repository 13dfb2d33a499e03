/** The gallery is for those who make the product: nothing of it is shipped. */
import { expect, test } from 'vitest';
import { filesIn, read } from './lib/files.ts';

/** What only the gallery has: the name of its attribute. */
const MARK = 'data-forced';

test.each(['chrome-mv3', 'firefox-mv3'])('%s holds nothing of the gallery', (build) => {
  expect(read('gallery/force.ts')).toContain(MARK);
  const files = filesIn([`.output/${build}`], /\.(js|css|html)$/);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => /gallery/.test(file) || read(file).includes(MARK))).toEqual([]);
});

test('and nothing of the product asks for it', () => {
  const sources = filesIn(['components', 'entrypoints', 'lib'], /\.(tsx?|css|html)$/);
  expect(sources.filter((file) => /from '[^']*\/gallery\//.test(read(file)))).toEqual([]);
});
