import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrate, STORAGE_VERSION } from '../../../../lib/storage/index.ts';
import { MIGRATIONS } from '../../../../lib/storage/migrations/index.ts';
import type { Migration } from '../../../../lib/storage/migrations/migration.ts';
import { boxesTable } from '../../../../lib/storage/tables/boxes.ts';
import { healthTable } from '../../../../lib/storage/tables/health.ts';
import { presetSchema } from '../../../../lib/storage/tables/presets.ts';
import { siteTargetsTable } from '../../../../lib/storage/tables/site-targets.ts';
import { errorOf, got } from '../lib/fresh.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/storage');
const sample = (version: number) => JSON.parse(readFileSync(`${FOLDER}/v${version}.json`, 'utf8'));

describe('the chain of migrations', () => {
  test('begins with 1 and has no gaps', () => {
    expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
    expect(STORAGE_VERSION).toBe(MIGRATIONS.length);
  });

  test('has one frozen sample a version', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(MIGRATIONS.map(({ version }) => `v${version}.json`).sort());
    for (const { version } of MIGRATIONS) expect(sample(version).version).toBe(version);
  });

  test.each(MIGRATIONS.map(({ version }) => version))("brings sample %i to today's sample", (version) => {
    const migrated = sample(version).presets.map((preset: unknown) => got(migrate(preset, version)));
    expect(migrated).toEqual(sample(STORAGE_VERSION).presets);
    for (const preset of migrated) expect(presetSchema.parse(preset)).toEqual(preset);
  });
});

describe('the other tables of a sample', () => {
  test.each([
    ['boxes', boxesTable.schema],
    ['health', healthTable.schema],
    ['targets', siteTargetsTable.schema],
  ] as const)('%s are what the schema reads, whole', (table, schema) => {
    const versions = MIGRATIONS.map(({ version }) => version).filter((version) => table in sample(version));
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) {
      const migrated = sample(version)[table].map((row: unknown) => got(migrate(row, version, table)));
      expect(migrated).toEqual(sample(STORAGE_VERSION)[table]);
      for (const row of migrated) expect(schema.parse(row)).toEqual(row);
    }
  });
});

describe('the target that a draft held', () => {
  const [, , v003] = MIGRATIONS;
  const draft = { id: 'current', prompt: { subject: { text: 'fox' } }, updatedAt: 5 };

  test.each([
    [{ target: 'flux', targetSite: 'krea' }, 'krea'],
    [{ target: 'flux', targetSite: null }, '*'],
    [{ target: 'flux' }, '*'],
  ])('%j is kept for its site', (held, id) => {
    const seed = v003?.seeds?.drafts?.({ ...draft, ...held });
    expect(seed).toEqual({ table: 'targets', record: { id, target: 'flux', at: 5 } });
    expect(got(migrate({ ...draft, ...held }, 2, 'drafts'))).toEqual(draft);
  });

  test('is none where it followed the site, and that of a former draft is not asked', () => {
    expect(v003?.seeds?.drafts?.({ ...draft, target: null })).toBeNull();
    expect(v003?.seeds?.drafts?.({ ...draft, id: 'previous', target: 'flux' })).toBeNull();
  });
});

describe('migrate', () => {
  const add = (version: number): Migration => ({
    version,
    tables: {},
    steps: { presets: (record) => ({ ...record, path: `${record.path ?? ''}${version}` }) },
  });
  const [one, two, three] = [STORAGE_VERSION, STORAGE_VERSION + 1, STORAGE_VERSION + 2];
  const chain = [...MIGRATIONS, add(two), add(three)];

  test('applies the steps after the version, in order, to the table asked for', () => {
    expect(got(migrate({}, one, 'presets', chain))).toEqual({ path: `${two}${three}` });
    expect(got(migrate({}, two, 'presets', chain))).toEqual({ path: `${three}` });
    expect(got(migrate({}, three, 'presets', chain))).toEqual({});
    expect(got(migrate({}, one, 'drafts', chain))).toEqual({});
  });

  test('does not change the record it was given', () => {
    const record = Object.freeze({ path: '1' });
    migrate(record, one, 'presets', chain);
    expect(record).toEqual({ path: '1' });
  });

  test('refuses versions it does not know, by name', () => {
    expect(errorOf(migrate({}, 7))).toMatch(`version 7, this one knows up to ${STORAGE_VERSION}`);
    for (const version of [0, -1, 1.5, Number.NaN])
      expect(errorOf(migrate({}, version))).toMatch(/none of Prompt Easel/);
  });

  test('a step that fails is an error, not an exception', () => {
    const broken: Migration = {
      ...add(two),
      steps: {
        presets: () => {
          throw new Error('no');
        },
      },
    };
    expect(errorOf(migrate({}, one, 'presets', [...MIGRATIONS, broken]))).toMatch(
      `from version ${one} to version ${two}`,
    );
    expect(got(migrate('not a record', 1))).toBe('not a record');
  });
});
