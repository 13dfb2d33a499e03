import { describe, expect, test } from 'vitest';
import {
  createPresets,
  createSetAside,
  createWorkspaceLog,
  STORAGE_VERSION,
} from '../../../lib/storage/index.ts';
import {
  about,
  errorOf,
  freshDatabase,
  got,
  rowsIn,
  SENTENCE,
  steadySources,
  writeAbout,
} from './lib/fresh.ts';

async function setUp(
  record: Record<string, unknown>,
  table: 'presets' | 'workspace' | 'actions' = 'presets',
) {
  const db = freshDatabase();
  const sources = steadySources();
  const presets = createPresets(db, sources);
  const log = createWorkspaceLog(db, sources);
  await rowsIn(db, table).add(record);
  await (table === 'presets' ? presets.list() : log.load());
  return { db, presets, log, setAside: createSetAside(db, sources) };
}

const nameless = { id: 'p1', name: '', folder: '', tags: [], favorite: true, prompt: about('boat') };

describe('set aside', () => {
  test('is listed, exported whole, removed and restored', async () => {
    const { setAside } = await setUp(nameless);
    const [entry] = await setAside.list();
    const id = entry?.id ?? '';
    const exported = JSON.parse(await setAside.exportAll());
    expect(exported).toMatchObject({
      format: 'prompt-easel-set-aside',
      version: STORAGE_VERSION,
      records: [{ record: nameless }],
    });
    await setAside.remove(id);
    expect(await setAside.list()).toEqual([]);
    expect(JSON.parse(await setAside.exportAll()).records).toHaveLength(1);
    await setAside.restore(id);
    expect(await setAside.list()).toEqual([entry]);
    expect(errorOf(await setAside.remove('no'))).toMatch(SENTENCE);
  });

  test('recovers once it can be read, with a key to mend it', async () => {
    const { setAside, presets } = await setUp(nameless);
    const id = (await setAside.list())[0]?.id ?? '';
    expect(errorOf(await setAside.recover(id))).toMatch(SENTENCE);
    expect(await setAside.list()).toHaveLength(1);
    expect(got(await setAside.recover(id, { name: 'Boat' }))).toEqual({ table: 'presets', id: 'p1' });
    expect(await presets.get('p1')).toMatchObject({ name: 'Boat', prompt: about('boat'), favorite: true });
    expect(await setAside.list()).toEqual([]);
  });

  test('recovering overwrites nothing', async () => {
    const { db, setAside, presets } = await setUp(nameless);
    const other = got(await presets.save({ name: 'other', prompt: about('x') }));
    await rowsIn(db, 'presets').add({ ...other, id: 'p1' });
    const id = (await setAside.list())[0]?.id ?? '';
    expect(got(await setAside.recover(id, { name: 'Boat' })).id).not.toBe('p1');
    expect((await presets.list()).map((preset) => preset.name).sort()).toEqual(['Boat', 'other', 'other']);
  });

  test('a recovered workspace takes the place of the present one, which can be undone', async () => {
    const { db, setAside, log } = await setUp(
      { id: 'current', state: { prompt: about('old') } },
      'workspace',
    );
    await writeAbout(db, 'new');
    const id = (await setAside.list())[0]?.id ?? '';
    got(await setAside.recover(id));
    const { state } = await log.load();
    expect(state.prompt).toEqual(about('old'));
    const [, step] = state.past;
    if (!step) throw new Error('There is no step to undo');
    await log.append({ id: 'u', by: 'w', at: 1, type: 'undo', step: step.id });
    expect((await log.load()).state.prompt).toEqual(about('new'));
  });

  test('an action that cannot be read is set aside, and the others count', async () => {
    const { db, setAside, log } = await setUp({ action: { type: 'unheard of' } }, 'actions');
    await writeAbout(db, 'new');
    expect((await log.load()).state.prompt).toEqual(about('new'));
    expect(await setAside.list()).toMatchObject([{ table: 'actions', record: { id: 1 } }]);
  });
});
