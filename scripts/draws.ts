/**
 * Prints fifty draws for three targets into the fixture where they stand with what a reader said of them. A draw that is
 * other than before is to be read again: its verdict becomes `unread`, and `npm run test:unit` fails until it has one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type PrintedDraw, printDraws } from './draws/printed.ts';

const FIXTURE = resolve(import.meta.dirname, '../tests/fixtures/surprise/draws.json');

const read = new Map(
  (JSON.parse(readFileSync(FIXTURE, 'utf8')) as PrintedDraw[]).map((draw) => [draw.seed, draw]),
);
const draws = printDraws().map((draw): PrintedDraw => {
  const former = read.get(draw.seed);
  const isSame = JSON.stringify(former?.prints) === JSON.stringify(draw.prints);
  return isSame && former ? former : { seed: draw.seed, verdict: 'unread', prints: draw.prints };
});
writeFileSync(FIXTURE, `${JSON.stringify(draws, null, 2)}\n`);

const unread = draws.filter(({ verdict }) => verdict === 'unread');
for (const { seed, prints } of unread)
  process.stdout.write(`${seed}\n${Object.values(prints).join('\n')}\n\n`);
process.stdout.write(`${unread.length} to read: say "good" or "nonsense" of each in ${FIXTURE}, and why.\n`);
