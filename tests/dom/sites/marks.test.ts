/** Each tool is told by its page, and no other site's page is taken for a tool. */
import { afterEach, describe, expect, test } from 'vitest';
import { toolMarks } from '@/lib/sites/tool-marks.ts';
import { hydrate, load } from './load-page.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const pageNames = Object.keys(import.meta.glob('../../fixtures/pages/*.html')).map((path) =>
  path.replace(/^.*\/|\.html$/g, ''),
);

/** The fixtures of a tool: its id, or that and what it shows. */
const toolOf = (name: string): string[] =>
  toolMarks()
    .map(({ id }) => id)
    .filter((id) => name === id || name.startsWith(`${id}-`));

describe('the marks of all tools', () => {
  test('there are pages of tools and of others', () => {
    const tools = pageNames.filter((name) => toolOf(name).length > 0);
    expect(tools.length).toBeGreaterThanOrEqual(toolMarks().length);
    expect(pageNames.length).toBeGreaterThan(2 * tools.length);
  });

  // Not only the first mark that fits: two tools on one page would be told apart by their order alone.
  test.for(pageNames)('on %s', async (name) => {
    const page = await load(name);
    hydrate(page);
    const told = toolMarks().filter(({ marks }) => page.querySelector(marks));
    expect(told.map(({ id }) => id)).toEqual(toolOf(name));
  });
});
