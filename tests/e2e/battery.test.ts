/** One battery for every field: real editors and frameworks, through the injected script of the built extension. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { CASES } from './battery/cases.ts';
import { holdAgainstDocument } from './battery/document.ts';
import { FIELDS, type Field } from './battery/fields.ts';
import { type Ground, openGround } from './battery/ground.ts';
import { matrixTable, type Row } from './battery/matrix.ts';
import { orderTable } from './battery/order.ts';
import { describeEachBrowser } from './harness/each-browser.ts';

describeEachBrowser('the battery', (name) => {
  let ground: Ground;
  const rows = new Map<Field, Row>();
  beforeAll(async () => {
    ground = await openGround(name);
  });
  afterAll(() => ground.close());

  describe.each(FIELDS)('$name', (field) => {
    test.each(CASES)('$name', { timeout: 15_000 }, async ({ run }) => {
      const row: Row = rows.get(field) ?? new Map();
      rows.set(field, row);
      await run(ground, field, (column, cell = '✓') => row.set(column, cell));
    });
  });

  test('docs/insertion.md says what was measured', async () => {
    const version = await ground.session.browser.version();
    holdAgainstDocument(`fields in ${name}`, `Measured in ${version}.\n\n${matrixTable(FIELDS, rows)}`);
    holdAgainstDocument('order', orderTable());
  });
});
