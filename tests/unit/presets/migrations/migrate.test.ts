import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrate, STORAGE_VERSION } from '../../../../lib/presets/index.ts';
import { MIGRATIONS } from '../../../../lib/presets/migrations/index.ts';
import type { Migration } from '../../../../lib/presets/migrations/migration.ts';
import { presetSchema } from '../../../../lib/presets/preset.ts';
import { errorOf, got } from '../lib/fresh.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/presets');
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

describe('migrate', () => {
  const add = (version: number): Migration => ({
    version,
    stores: {},
    steps: { presets: (record) => ({ ...record, path: `${record.path ?? ''}${version}` }) },
  });
  const chain = [...MIGRATIONS, add(2), add(3)];

  test('applies the steps after the version, in order, to the table asked for', () => {
    expect(got(migrate({}, 1, 'presets', chain))).toEqual({ path: '23' });
    expect(got(migrate({}, 2, 'presets', chain))).toEqual({ path: '3' });
    expect(got(migrate({}, 3, 'presets', chain))).toEqual({});
    expect(got(migrate({}, 1, 'drafts', chain))).toEqual({});
  });

  test('does not change the record it was given', () => {
    const record = Object.freeze({ path: '1' });
    migrate(record, 1, 'presets', chain);
    expect(record).toEqual({ path: '1' });
  });

  test('refuses versions it does not know, by name', () => {
    expect(errorOf(migrate({}, 7))).toMatch(/version 7, this one knows up to 1/);
    for (const version of [0, -1, 1.5, Number.NaN])
      expect(errorOf(migrate({}, version))).toMatch(/none of Prompt Easel/);
  });

  test('a step that fails is an error, not an exception', () => {
    const broken: Migration = {
      ...add(2),
      steps: {
        presets: () => {
          throw new Error('no');
        },
      },
    };
    expect(errorOf(migrate({}, 1, 'presets', [...MIGRATIONS, broken]))).toMatch(
      /from version 1 to version 2/,
    );
    expect(got(migrate('not a record', 1))).toBe('not a record');
  });
});
