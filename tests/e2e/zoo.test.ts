/**
 * The zoo of hostile pages, through the built extension: a true outcome, nothing of ours left behind, no other box
 * touched, nothing to hear but the text itself.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Animal, FORMER, TEXT } from '../fixtures/zoo/animal.ts';
import { ZOO } from '../fixtures/zoo/index.ts';
import { describeEachBrowser } from './harness/each-browser.ts';
import { Keeper, SECRETS } from './lib/zoo-keeper.ts';

const name = ({ status, changed, inserted }: { status: string; changed?: boolean; inserted?: number }) =>
  JSON.stringify({ status, changed, inserted });

describeEachBrowser('the zoo', (browser) => {
  let keeper: Keeper;
  beforeAll(async () => {
    keeper = await Keeper.open(browser);
  });
  afterAll(() => keeper.close());

  for (const [family, animals] of Object.entries(ZOO)) {
    describe.concurrent(family, () => {
      test.for(animals)('$name', async (animal: Animal, { expect: check }) => {
        const { outcome, before, after, pageErrors, listeners, sends } = await keeper.visit(animal);
        const expected = typeof animal.expected === 'function' ? animal.expected(browser) : animal.expected;
        check(name(outcome)).toBe(name(expected));
        check([...after.errors, ...pageErrors]).toEqual([]);
        check(listeners).toEqual([]);

        // What the box holds a second later agrees with what was said.
        const text = animal.text ?? TEXT;
        const squash = (it: string) => it.replace(/\s+/g, '');
        const boxes = after.boxes.filter(({ isBox }) => isBox);
        const holds =
          animal.holds ??
          { inserted: text, partial: text.slice(0, expected.inserted) }[expected.status as string] ??
          FORMER;
        if (!animal.restless) {
          for (const box of boxes) check(squash(box.text)).toBe(squash(holds));
        }
        if (expected.status === 'inserted') check(boxes).toHaveLength(1);

        // No other box, no secret, nothing of ours.
        const others = (sight: typeof after) => sight.boxes.filter(({ isBox }) => !isBox);
        if (!animal.leaves && !animal.html.includes('data-late'))
          check(others(after)).toEqual(others(before));
        check(others(after).filter((box) => box.text.includes(text))).toEqual([]);
        check(after.secretsTouched - before.secretsTouched).toBe(0);
        check(sends).toBe(animal.sends ?? 0);
        // Firefox names its interfaces in the order of their first use, in whatever world.
        if (!animal.leaves) check(after.keys.toSorted()).toEqual(before.keys.toSorted());
        const heard = after.heard.join('\n');
        for (const secret of SECRETS) check(heard.includes(secret), secret).toBe(false);
      });
    });
  }

  test('nothing went wrong in the background meanwhile', async () => {
    expect(await keeper.backgroundErrors()).toEqual([]);
  });
});
