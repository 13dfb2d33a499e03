/** Where the keys lead among cards that stand in rows of different lengths and heights. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardByKey, type Place } from '../../../components/picker/move-among-cards.ts';

/** Rows of so many cards, 100 wide; the second number of a row is its height. */
function rows(...sizes: [count: number, height: number][]): Place[] {
  let top = 0;
  return sizes.flatMap(([count, height]) => {
    const row = Array.from({ length: count }, (_, at) => ({ left: at * 100, top, width: 96, height }));
    top += height + 20;
    return row;
  });
}

// 0 1 2 3
// 4 5
// 6 7 8 9
// 10
const GRID = rows([4, 100], [2, 40], [4, 100], [1, 100]);
const go = (key: string, at: number, page = 250, rtl = false) => cardByKey(key, GRID, at, { page, rtl });

describe('a key', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 10, 10],
    ['ArrowDown', 0, 4],
    // The nearest of a shorter row.
    ['ArrowDown', 3, 5],
    ['ArrowDown', 5, 7],
    ['ArrowDown', 9, 10],
    ['ArrowDown', 10, 10],
    ['ArrowUp', 10, 6],
    ['ArrowUp', 4, 0],
    // Out of the cards.
    ['ArrowUp', 2, -1],
    ['Home', 7, 0],
    ['End', 2, 10],
    // Rows begin at 0, 120, 180 and 300: a page of 250 holds three.
    ['PageDown', 1, 7],
    ['PageDown', 7, 10],
    ['PageUp', 10, 4],
    ['PageUp', 5, 1],
    ['PageUp', 1, 1],
    ['x', 1, null],
  ])('%s from %d leads to %j', (key, at, expected) => expect(go(key, at)).toBe(expected));

  test('from right to left the arrows are turned around', () => {
    expect(go('ArrowRight', 1, 250, true)).toBe(0);
    expect(go('ArrowLeft', 1, 250, true)).toBe(2);
  });

  test('a page is at least one row, however little is in sight', () => {
    expect(go('PageDown', 0, 0)).toBe(4);
    expect(go('PageUp', 10, 0)).toBe(6);
  });

  test('leads nowhere where there is no card', () => {
    expect(cardByKey('End', [], 0, { page: 100, rtl: false })).toBeNull();
  });
});

test('whatever the rows: keys stay among the cards, and arrow by arrow one comes to the last row and back', () => {
  const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 20, max: 200 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(sizes, fc.nat(), fc.boolean(), (given, start, rtl) => {
      const places = rows(...given);
      const where = { page: 300, rtl };
      let at = start % places.length;
      for (const key of ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']) {
        const next = cardByKey(key, places, at, where) as number;
        expect(places[next]).toBeDefined();
      }
      for (let step = 0; step < given.length; step += 1)
        at = cardByKey('ArrowDown', places, at, where) as number;
      expect(places[at]?.top).toBe(places.at(-1)?.top);
      let steps = 0;
      while (at >= 0) {
        at = cardByKey('ArrowUp', places, at, where) as number;
        steps += 1;
      }
      expect(steps).toBe(given.length);
    }),
  );
});
