/** What is done in every field. Each case proves several columns of the matrix with one or two insertions. */
import { expect } from 'vitest';
import type { InsertMode } from '../../../lib/insert/field.ts';
import type { Column } from './columns.ts';
import type { Field } from './fields.ts';
import type { Ground } from './ground.ts';
import { arriving, COMPOSED, FORMER, LINES, LONG, MANY, MEANWHILE, SINGLE } from './texts.ts';

/** Says that a column holds, and what stands in it where that is not plain "yes". */
export type Proved = (column: Column, cell?: string) => void;

export interface Case {
  name: string;
  run(ground: Ground, field: Field, proved: Proved): Promise<void>;
}

/** A line takes up to two presses in Firefox ESR 153, its break and its words. */
const MOST_PRESSES = 2 * LINES.split('\n').length;

/** Where the caret stands in `FORMER`. */
const MIDDLE = 2;

/** How many presses of undo bring the former text back. */
async function presses(ground: Ground, field: Field, most: number): Promise<number> {
  let count = 0;
  for (let now = await ground.read(field); now !== FORMER; now = await ground.read(field)) {
    expect(count, `undo has not brought the former text back: ${now}`).toBeLessThan(most);
    await ground.press('Control', 'z');
    count += 1;
    await expect.poll(() => ground.read(field), { timeout: 1000, interval: 10 }).not.toBe(now);
  }
  return count;
}

/** Inserts, and proves the outcome, the application's text, and that nothing else has happened. */
async function inserts(
  ground: Ground,
  field: Field,
  [text, mode]: [string, InsertMode],
  [before, after]: [string, string],
): Promise<{ head: string; way: string }> {
  const { limit = Number.POSITIVE_INFINITY, refuses } = field;
  const room = Math.max(0, limit - before.length - after.length);
  const arrived = refuses ? '' : arriving(field, text, room);
  const outcome = await ground.insert(text, mode);
  const cut = arrived.length < arriving(field, text).length;
  const status = refuses ? { status: 'rejected', changed: false } : { status: cut ? 'partial' : 'inserted' };
  expect(outcome).toMatchObject(cut && !refuses ? { ...status, limit } : status);
  const expected = refuses ? FORMER : before + arrived + after;
  await ground.reads(field, expected);
  await untouched(ground);
  return { head: refuses ? expected : before + arrived, way: `\`${outcome.strategy}\`` };
}

/** Nothing was sent, no decoy was written to, nothing of ours is left. */
async function untouched(ground: Ground): Promise<void> {
  expect(await ground.ask('around')).toEqual({
    sends: 0,
    decoys: ['search', 'comment', 'a@b.example', 'secret', 'chat'],
    strangers: [],
  });
}

/** Types with a real key: it must arrive behind what was inserted. */
async function typesOn(ground: Ground, field: Field, before: string, after: string): Promise<void> {
  if (field.refuses) return;
  expect(await ground.ask('holdsFocus'), 'the field has the focus').toBe(true);
  await ground.page.keyboard.type('!');
  const full = field.limit !== undefined && before.length + after.length >= field.limit;
  await ground.reads(field, full ? before + after : `${before}!${after}`);
}

const START = FORMER.slice(0, MIDDLE);
const REST = FORMER.slice(MIDDLE);

export const CASES: Case[] = [
  {
    name: 'replaces by one line from elsewhere on the page, and one undo brings the former text back',
    async run(ground, field, proved) {
      await ground.open(field);
      await ground.ask('leave');
      const { way } = await inserts(ground, field, [SINGLE, 'replace'], ['', '']);
      proved('way', way);
      proved('replace, line');
      if (field.refuses) return;
      expect(await presses(ground, field, 1)).toBe(1);
      proved('undo', '1');
    },
  },
  {
    name: 'replaces by several lines, and undo brings the former text back',
    async run(ground, field, proved) {
      await ground.open(field);
      await inserts(ground, field, [LINES, 'replace'], ['', '']);
      proved('replace, lines');
      if (field.refuses) return;
      proved('undo, lines', String(await presses(ground, field, MOST_PRESSES)));
    },
  },
  {
    name: 'puts one line at the caret, and typing goes on there',
    async run(ground, field, proved) {
      await ground.open(field, MIDDLE);
      const { head } = await inserts(ground, field, [SINGLE, 'caret'], [START, REST]);
      proved('caret, line');
      if (field.refuses) return;
      await typesOn(ground, field, head, REST);
      proved('typing on');
    },
  },
  {
    name: 'puts several lines at the caret while the page draws itself anew',
    async run(ground, field, proved) {
      await ground.open(field, MIDDLE);
      await ground.ask('restless', true);
      const { head } = await inserts(ground, field, [LINES, 'caret'], [START, REST]);
      if (!field.still) expect(await ground.ask('redrawn')).toBeGreaterThan(20);
      await ground.ask('restless', false);
      await typesOn(ground, field, head, REST);
      proved('caret, lines');
      if (!field.still) proved('re-render');
    },
  },
  {
    name: 'puts one line and then several at the end, each once',
    async run(ground, field, proved) {
      await ground.open(field, MIDDLE);
      const joint = field.refuses ? FORMER : `${FORMER}, `;
      const { head: first } = await inserts(ground, field, [SINGLE, 'end'], [joint, '']);
      proved('end, line');
      const full = field.limit !== undefined && first.length >= field.limit;
      const { head: second } = await inserts(
        ground,
        field,
        [LINES, 'end'],
        [full ? first : `${first}, `, ''],
      );
      await typesOn(ground, field, second, '');
      proved('end, lines');
      proved('twice');
    },
  },
  {
    name: 'takes 10,000 characters in one line and in 200',
    async run(ground, field, proved) {
      await ground.open(field);
      await inserts(ground, field, [LONG, 'replace'], ['', '']);
      const { head } = await inserts(ground, field, [MANY, 'replace'], ['', '']);
      await typesOn(ground, field, head, '');
      proved('10,000');
    },
  },
  {
    name: 'keeps what an input method is composing, and the insertion, each once',
    async run(ground, field, proved) {
      await ground.open(field, MIDDLE);
      await ground.compose(COMPOSED);
      if (field.refuses) {
        // The page throws away what was composed, too: the box has changed, but not as asked.
        expect((await ground.insert(MEANWHILE, 'caret')).status).toBe('rejected');
        await ground.reads(field, FORMER);
        return;
      }
      const { head } = await inserts(ground, field, [MEANWHILE, 'caret'], [START + COMPOSED, REST]);
      await typesOn(ground, field, head, REST);
      proved('composition');
    },
  },
  {
    name: "brings the former text back by the field's own undo when told to",
    async run(ground, field, proved) {
      await ground.open(field);
      const { outcome, undone } = await ground.insertAndUndo(LINES);
      if (!field.refuses) {
        expect(outcome.status).toBe(field.limit ? 'partial' : 'inserted');
        expect(undone).toBe(true);
      }
      await ground.reads(field, FORMER);
      await untouched(ground);
      if (!field.refuses) proved('taken back');
    },
  },
];
