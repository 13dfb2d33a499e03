import { readFileSync } from 'node:fs';
import { check, compile, parsePrompt, TARGETS } from '../../lib/prompt/index.ts';
import { type Measure, quantile } from './measure.ts';

const ROUNDS = 2000;
const WARM_UP = 200;

/** What happens at each keystroke: compile and check a full prompt for one target; the slowest target counts. */
export function benchCompile(): Measure {
  const sample = JSON.parse(readFileSync(new URL('./full-prompt.json', import.meta.url), 'utf8'));
  const parsed = parsePrompt(sample);
  if (!parsed.ok) throw new Error(parsed.error);
  const { prompt } = parsed;
  const slowest = TARGETS.map((target) => {
    const samples: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const started = performance.now();
      check(prompt, target, compile(prompt, target));
      if (round >= WARM_UP) samples.push(performance.now() - started);
    }
    return { id: target.id, time: quantile(samples, 0.99) };
  }).reduce((a, b) => (a.time > b.time ? a : b));
  return {
    what: 'Compile and check on a keystroke, 99th percentile',
    value: slowest.time,
    bound: 1,
    unit: 'ms',
    baseline: `the slowest target, ${slowest.id}`,
  };
}
