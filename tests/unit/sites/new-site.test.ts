import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SITES } from '../../../lib/sites/index.ts';
import { readRequest } from '../../../scripts/new-site/request.ts';
import { scaffold } from '../../../scripts/new-site/scaffold.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

const GOOD = ['my-site', "Painter's Site", 'https://my-site.example/create*'];

test('three good words are taken as they are', () => {
  expect(readRequest(GOOD, SITES)).toEqual({ id: GOOD[0], name: GOOD[1], address: GOOD[2] });
});

test.for<[string, string[], RegExp]>([
  ['nothing', [], /^Give an id, a name and an address/],
  ['a word too many', [...GOOD, 'x'], /^Give an id/],
  ['capitals', ['My-Site', 'A', 'https://a.example/*'], /^The id "My-Site" must be lower-case/],
  ['a path', ['../x', 'A', 'https://a.example/*'], /^The id "\.\.\/x" must be/],
  ['a digit first', ['3d', 'A', 'https://a.example/*'], /^The id "3d" must be/],
  ['a taken id', ['chatgpt', 'A', 'https://a.example/*'], /^The id "chatgpt" is taken/],
  ['a taken name', ['a', 'ChatGPT', 'https://a.example/*'], /^The name "ChatGPT" is taken by chatgpt/],
  ['a name of a table', ['a', 'A | B', 'https://a.example/*'], /^The name "A \| B" must be one line/],
  ['an address without a path', ['a', 'A', 'https://a.example'], /is no address pattern: write one such as/],
  ['an address with a port', ['a', 'A', 'https://a.example:80/*'], /is no address pattern/],
  ['a name for an address', ['a', 'A', 'a.example/*'], /is no address pattern/],
  ['a taken address', ['a', 'A', 'https://chatgpt.com/images'], /meets one of ChatGPT \(chatgpt\)\.$/],
  ['an address around a taken one', ['a', 'A', 'https://*.bing.com/*'], /meets one of Bing Image Creator/],
])('%s is refused with one sentence', ([, words, sentence]) => {
  expect(() => readRequest(words, SITES)).toThrow(sentence);
});

describe('the scaffold, in a copy of the repository', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'easel-new-site-'));
    const folders = [
      'lib/sites',
      'lib/prompt',
      'scripts',
      'tests/fixtures/pages',
      'tests/repo',
      'tests/unit/sites',
    ];
    for (const path of [...folders, 'tests/e2e/lib', 'package.json', 'vitest.config.ts']) {
      await cp(join(ROOT, path), join(root, path), { recursive: true });
    }
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const text = (path: string) => readFile(join(root, path), 'utf8');
  const change = async (path: string, by: (text: string) => string) =>
    writeFile(join(root, path), by(await text(path)));

  /** What the repository's own tests of the catalogue say of the copy. */
  async function verdict(): Promise<{ code: number; said: string }> {
    const args = ['node_modules/.bin/vitest', 'run', '--project', 'repo', 'tests/repo/sites.test.ts'];
    const options = { cwd: root, env: { ...process.env, NO_COLOR: '1', VITEST: undefined } };
    return run(process.execPath, args, options).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error) => ({ code: error.code, said: `${error.stdout}${error.stderr}` }),
    );
  }

  test('fails the tests until it is filled in, and says where; then it is a site like the others', async () => {
    const { stdout } = await run(process.execPath, [join(root, 'scripts/new-site.ts'), ...GOOD]);
    expect(stdout).toContain('lib/sites/entries/my-site.ts');
    expect(stdout).toContain('Fill in every TODO');

    const before = await verdict();
    expect(before.code).toBe(1);
    expect(before.said).toMatch(
      /lib\/sites\/entries\/my-site\.ts: finders: \[\{ selector: 'TODO: a selector/,
    );
    expect(before.said).toMatch(/lib\/sites\/entries\/my-site\.ts: sources: \['TODO: where it was read/);
    expect(before.said).toMatch(/tests\/fixtures\/pages\/my-site\.html: <!-- TODO: the box/);
    expect(before.said).toContain('my-site > dates its selectors');
    expect(before.said).toContain('are all but the closed ones');

    await change('lib/sites/entries/my-site.ts', (entry) =>
      entry
        .replace(' TODO: say what is peculiar about its box, or end the sentence before.', '')
        .replace('TODO: what the box is, in a few words', 'text area')
        .replace('TODO: a selector of the box', '#wish')
        .replace('TODO: the month it was seen, 2026-11', '2026-11')
        .replace('TODO: where it was read (2026-11), newest first', 'the page itself (2026-11)'),
    );
    await change('tests/fixtures/pages/my-site.html', (page) => page.replace(/ *<!-- TODO.*\n/, ''));
    await change('tests/e2e/lib/site-pages.ts', (pages) =>
      pages.replace(
        "  page('unknown-site'",
        "  page('my-site', 'https://my-site.example/create/1', 'Any generator', SENTENCE),\n$&",
      ),
    );
    expect(await verdict()).toMatchObject({ code: 0 });
  }, 60_000);

  test('writes nothing where it cannot write all', async () => {
    await writeFile(join(root, 'tests/fixtures/pages/my-site.html'), 'mine');
    const index = await text('lib/sites/index.ts');
    const [id, name, address] = GOOD as [string, string, string];
    expect(() => scaffold(root, { id, name, address })).toThrow(/my-site\.html is there already/);
    expect(await text('lib/sites/index.ts')).toBe(index);
    expect(await text('tests/fixtures/pages/my-site.html')).toBe('mine');
    await expect(text('lib/sites/entries/my-site.ts')).rejects.toThrow('ENOENT');
  });

  test('ends with code 2 and the sentence alone', async () => {
    const failed = await run(process.execPath, [
      join(root, 'scripts/new-site.ts'),
      'chatgpt',
      'A',
      'x',
    ]).catch((error) => error);
    expect(failed).toMatchObject({ code: 2, stdout: '' });
    expect(failed.stderr).toBe('The id "chatgpt" is taken: change lib/sites/entries/chatgpt.ts instead.\n');
  });
});
