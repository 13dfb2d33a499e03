import { describe, expect, test } from 'vitest';
import { allImports, type Import } from './lib/imports.ts';

const imports = allImports();
const within = (path: string, folder: string) => path.startsWith(`${folder}/`);
const isPackage = (to: string) => !/^(lib|components|entrypoints|locales)\//.test(to);
const show = ({ from, to }: Import) => `${from} -> ${to}`;

/** What each folder may import: folders, packages, and (after `types:`) folders and packages of which only types. */
const RULES: { from: string; may: string[]; packages: RegExp; types?: string[] }[] = [
  // Which texts there are is known from the locale file, as a type.
  { from: 'lib/prompt', may: ['lib/prompt'], packages: /^zod\/mini$/, types: ['#i18n'] },
  { from: 'lib/insert', may: ['lib/insert'], packages: /^$/ },
  { from: 'lib/sites', may: ['lib/sites'], packages: /^$/, types: ['lib/prompt', 'lib/insert'] },
  {
    from: 'lib/platform',
    may: ['lib/platform', 'lib/prompt/message.ts'],
    packages: /^(wxt\/browser|package\.json)$/,
    types: ['lib/prompt'],
  },
  { from: 'lib/workspace', may: ['lib/workspace', 'lib/prompt'], packages: /^zod\/mini$/ },
  {
    from: 'lib/storage',
    may: ['lib/storage', 'lib/prompt', 'lib/workspace'],
    packages: /^(idb|zod\/mini)$/,
  },
  {
    from: 'lib/messages',
    may: [
      'lib/messages',
      'lib/platform',
      'lib/prompt/model.ts',
      'lib/prompt/message.ts',
      'lib/prompt/bounds.ts',
    ],
    packages: /^zod\/mini$/,
    types: ['lib/prompt', 'lib/insert'],
  },
  {
    from: 'lib/session',
    may: [
      'lib/session',
      'lib/platform',
      'lib/workspace',
      'lib/prompt/model.ts',
      'lib/messages/to-background.ts',
      'lib/messages/said.ts',
    ],
    packages: /^zod\/mini$/,
  },
  {
    from: 'lib/workshop',
    may: ['lib/workshop', 'lib/messages', 'lib/platform', 'lib/prompt'],
    packages: /^zod\/mini$/,
  },
  { from: 'components/ui', may: ['components/ui'], packages: /^react$/ },
  { from: 'components/hooks', may: ['components/hooks', 'lib'], packages: /^(react|zod\/mini)$/ },
  {
    from: 'entrypoints/insert',
    may: ['entrypoints/insert', 'lib/insert', 'lib/platform'],
    packages: /^wxt\/utils\/define-unlisted-script$/,
    types: ['lib/messages'],
  },
  {
    from: 'entrypoints/pick',
    may: ['entrypoints/pick', 'lib/insert', 'lib/platform'],
    packages: /^wxt\/utils\/define-unlisted-script$/,
    types: ['lib/messages'],
  },
];

/** What the background's bundle may be made of; of the core, file by file. */
const IN_THE_BACKGROUND = [
  /^(wxt\/.*|#i18n|zod\/mini|idb|package\.json)$/,
  /^entrypoints\/background\//,
  /^lib\/(platform|messages|session|storage|workspace|sites)\//,
  /^lib\/insert\/(outcome|find\/(words|is-likely-frame))\.ts$/,
  /^lib\/workshop\/(ask-workshop|printed-ahead)\.ts$/,
  /^lib\/prompt\/(bounds|weight|model|message|edit|off|fields|is-record|parameters|parse-prompt|plain-copy)\.ts$/,
  /^lib\/prompt\/(text\/shortened|assistant\/suggestions|targets\/any)\.ts$/,
];

const allowed = (to: string, may: string[]) => may.some((place) => to === place || within(to, place));

describe('imports go one way', () => {
  test.each(RULES)('$from', ({ from, may, packages, types = [] }) => {
    const wrong = imports
      .filter((entry) => within(entry.from, from))
      .filter(({ to, typeOnly }) => {
        if (typeOnly && allowed(to, types)) return false;
        return isPackage(to) ? !packages.test(to) : !allowed(to, may);
      });
    expect(wrong.map(show)).toEqual([]);
  });

  test('what draws (.tsx) reaches the extension and the storage through hooks (.ts) only', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        within(from, 'components') &&
        (within(to, 'entrypoints') ||
          (from.endsWith('.tsx') &&
            !typeOnly &&
            /^lib\/(platform|messages|session|storage|workshop|insert|sites)\//.test(to))),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('nothing imports an entrypoint, and no entrypoint another', () => {
    const entry = (path: string) => path.split('/').slice(0, 2).join('/');
    const wrong = imports.filter(({ from, to }) => within(to, 'entrypoints') && entry(from) !== entry(to));
    expect(wrong.map(show)).toEqual([]);
  });

  test.each(['insert', 'pick'])('the %s script carries no list of sites and no schema library', (script) => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { to, typeOnly } of imports.filter((entry) => entry.from === file)) if (!typeOnly) visit(to);
    };
    visit(`entrypoints/${script}/index.ts`);
    expect(
      [...seen].filter((file) =>
        /^(lib\/(sites|storage|session|messages)\/|zod|react|wxt\/browser)/.test(file),
      ),
    ).toEqual([]);
  });

  test('the background carries no reader, no printer, no words and no checks', () => {
    const paths = new Map<string, string[]>();
    const visit = (file: string, path: string[]) => {
      if (paths.has(file)) return;
      paths.set(file, path);
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) visit(to, [...path, to]);
    };
    visit('entrypoints/background/index.ts', ['entrypoints/background/index.ts']);
    const wrong = [...paths].filter(([file]) => !IN_THE_BACKGROUND.some((place) => place.test(file)));
    expect(
      wrong.map(([, path]) => path.join(' -> ')),
      'The background is loaded at every wake. Import the one file that is needed, not an index; what reads or prints is done by the workshop (lib/workshop).',
    ).toEqual([]);
  });

  test('there are no cycles', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
