import { readFileSync } from 'node:fs';
import { FIELDS, parsePrompt, suggest, usedWords } from '../../lib/prompt/index.ts';
import { VOCABULARY } from '../../lib/prompt/vocabulary/index.ts';
import { inEnglish } from '../easel/english.ts';
import { type Measure, quantile } from './measure.ts';

const ROUNDS = 300;
const WARM_UP = 50;
/** What people type, a letter at a time; "" is a field just opened. */
const TYPED = ['s', 'so', 'sof', 'soft', 'w', 'wi', 'wid', 'in', 'in a', 'light', 'c', 'co', 'zz'];
const DAY = 24 * 60 * 60 * 1000;

/** A round over all fields and all that is typed, in milliseconds. */
function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/**
 * Suggestions at each keystroke in every field, with the whole vocabulary, a full prompt and a history of 500 prompts,
 * against an array filter with startsWith over the same lists: what no search by other words can be quicker than.
 */
export function benchSuggest(): Measure[] {
  const sample = JSON.parse(readFileSync(new URL('./full-prompt.json', import.meta.url), 'utf8'));
  const parsed = parsePrompt(sample);
  if (!parsed.ok) throw new Error(inEnglish(parsed.error));
  const { prompt } = parsed;
  const use = usedWords(
    Array.from({ length: 500 }, (_, at) => ({ prompt, at: at * DAY })),
    500 * DAY,
  );
  const lower = FIELDS.map(({ key }) => VOCABULARY[key].map((text) => text.toLowerCase()));
  const times = { ours: [] as number[], bare: [] as number[], open: [] as number[] };
  let found = 0;
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const ours = timeOf(() => {
      for (const { key } of FIELDS)
        for (const typed of TYPED) found += suggest(key, typed, prompt, use).length;
    });
    const bare = timeOf(() => {
      for (const list of lower)
        for (const typed of TYPED) found += list.filter((text) => text.startsWith(typed)).length;
    });
    const open = timeOf(() => {
      for (const { key } of FIELDS) found += suggest(key, '', prompt, use).length;
    });
    if (round < WARM_UP) continue;
    times.ours.push(ours);
    times.bare.push(bare);
    times.open.push(open);
  }
  if (found === 0) throw new Error('Nothing was found');
  const bare = quantile(times.bare, 0.5);
  const calls = FIELDS.length * TYPED.length;
  return [
    {
      what: 'Suggestions on a keystroke, all fields, median',
      value: quantile(times.ours, 0.5) / bare,
      bound: 60,
      unit: 'times',
      baseline: `filter with startsWith on the same lists, ${((bare / calls) * 1000).toFixed(1)} µs`,
    },
    {
      what: 'Suggestions on opening a field, all fields, median',
      value: (quantile(times.open, 0.5) * TYPED.length) / quantile(times.ours, 0.5),
      bound: 5,
      unit: 'times',
      baseline: 'those on a keystroke in it',
    },
  ];
}
