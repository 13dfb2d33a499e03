import { expect, test } from 'vitest';
import { LOCAL_TOOLS, SITES } from '../../../lib/sites/index.ts';
import { siteById } from '../../../lib/sites/site-by-id.ts';
import { toolMarks } from '../../../lib/sites/tool-marks.ts';

test('every local tool has its marks, in the order of the list', () => {
  expect(toolMarks().map(({ id }) => id)).toEqual(LOCAL_TOOLS.map(({ id }) => id));
  expect(toolMarks().filter(({ marks }) => marks.trim() === '')).toEqual([]);
  expect(toolMarks()).toContainEqual({ id: 'fooocus', marks: '.gradio-container #positive_prompt' });
});

test('every site is found by its id, and nothing else is', () => {
  for (const site of SITES) expect(siteById(site.id)).toBe(site);
  for (const id of ['', 'ChatGPT', 'toString', '__proto__']) expect(siteById(id)).toBeNull();
});
