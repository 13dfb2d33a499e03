import { readFileSync } from 'node:fs';
import { check, compile, type Prompt, parsePrompt, TARGETS, type Target } from '../../lib/prompt/index.ts';
import { readPrompt } from '../../lib/prompt/parse/index.ts';
import { inEnglish } from '../easel/english.ts';
import { type Measure, quantile } from './measure.ts';

const ROUNDS = 2000;
const WARM_UP = 200;

/** A text of a paragraph, as it is pasted; a prompt that was read from it prints it by comparing its fields with it. */
const PASTED = `A photorealistic close-up portrait of an elderly fisherman with deep, sun-worn wrinkles and a warm, knowing smile. He is carefully mending a net on a wooden pier at dawn. Soft golden light from the left brings out the texture of the rope. Muted colors, 85mm lens, shallow depth of field.`;

/**
 * What happens at each keystroke: compile and check a full prompt, and one that was read from a text, each for the
 * slowest target, against a zod parse of the same prompt.
 */
export function benchCompile(): Measure[] {
  const sample = JSON.parse(readFileSync(new URL('./full-prompt.json', import.meta.url), 'utf8'));
  return [
    ratioOf('of fourteen fields', sample, 20),
    ratioOf('read from a paragraph', readPrompt(PASTED).prompt, 16),
  ];
}

function ratioOf(what: string, json: unknown, bound: number): Measure {
  const parsed = parsePrompt(json);
  if (!parsed.ok) throw new Error(inEnglish(parsed.error));
  const slowest = TARGETS.map((target) => ({
    id: target.id,
    ...keystroke(parsed.prompt, json, target),
  })).reduce((a, b) => (a.ratio > b.ratio ? a : b));
  return {
    what: `Compile and check a prompt ${what} on a keystroke, median`,
    value: slowest.ratio,
    bound,
    unit: 'times',
    baseline: `a zod parse of the same prompt (${(slowest.parse * 1000).toFixed(0)} µs), turn by turn; the slowest target, ${slowest.id}`,
  };
}

/** The two take turns: on its own, a parse would run twice as fast as among other work, and the ratio would double. */
function keystroke(prompt: Prompt, json: unknown, target: Target): { ratio: number; parse: number } {
  const work: number[] = [];
  const parses: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const started = performance.now();
    check(prompt, target, compile(prompt, target));
    const printed = performance.now();
    parsePrompt(json);
    if (round < WARM_UP) continue;
    work.push(printed - started);
    parses.push(performance.now() - printed);
  }
  const parse = quantile(parses, 0.5);
  return { ratio: quantile(work, 0.5) / parse, parse };
}
