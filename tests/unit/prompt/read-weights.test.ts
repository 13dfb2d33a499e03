import { describe, expect, it } from 'vitest';
import {
  A1111,
  COMFYUI,
  COMPEL,
  type Grammar,
  GUESS,
  NOVELAI,
} from '../../../lib/prompt/from-text/grammar.ts';
import { runsOf } from '../../../lib/prompt/from-text/runs.ts';

/** Neighbors of one weight together, weights to four decimals: `text@weight`. */
function read(text: string, grammar: Grammar): string {
  const out: { text: string; weight: number }[] = [];
  for (const run of runsOf(text, grammar)) {
    const weight = Math.round(run.weight * 10_000) / 10_000;
    const last = out.at(-1);
    if (last?.weight === weight) last.text += run.text;
    else out.push({ text: run.text, weight });
  }
  return out.map((run) => `${run.text}@${run.weight}`).join('|');
}

describe('weights are read as their programs read them', () => {
  it.each<[text: string, grammar: Grammar, runs: string]>([
    // AUTOMATIC1111 `modules/prompt_parser.py`, its own examples first.
    ['an (important) word', A1111, 'an @1|important@1.1| word@1'],
    ['\\(literal\\]', A1111, '(literal]@1'],
    ['(unnecessary)(parens)', A1111, 'unnecessaryparens@1.1'],
    ['(a, (b:1.5):1.2)', A1111, 'a, @1.2|b@1.8'],
    ['((a:1.2) b)', A1111, 'a@1.32| b@1.1'],
    ['((house:1.3))', A1111, 'house@1.43'],
    ['[cat] dog', A1111, 'cat@0.9091| dog@1'],
    ['ratio 16:9', A1111, 'ratio 16:9@1'],
    ['smile :\\)', A1111, 'smile :)@1'],
    ['a smile :)', A1111, 'a smile :)@1'],
    ['(unbalanced', A1111, '(unbalanced@1'],
    ['(city at 5:30)', A1111, '(city at 5:30)@1'],
    ['(city at 5:30)', GUESS, '(city at 5:30)@1'],
    ['a [b:c:3] d', A1111, 'a c d@1'],
    ['a [b|c] d', A1111, 'a c d@1'],
    // ComfyUI `comfy/sd1_clip.py`: a number sets.
    ['(a, (b:1.5):1.2)', COMFYUI, 'a, @1.2|b@1.5'],
    ['((a:1.2) b)', COMFYUI, 'a@1.2| b@1.1'],
    ['((house:1.3))', COMFYUI, 'house@1.3'],
    ['[cat] dog', COMFYUI, '[cat] dog@1'],
    // damian0815/compel, its tests.
    ['flames++', COMPEL, 'flames@1.21'],
    ['(flames)0.5', COMPEL, 'flames@0.5'],
    ['(flowers)--- flames+++', COMPEL, 'flowers@0.729| @1|flames@1.331'],
    ['fire (flames)', COMPEL, 'fire flames@1'],
    ['a hot-dog', COMPEL, 'a hot-dog@1'],
    // NovelAI.
    ['{{fox}}, [hen]', NOVELAI, 'fox@1.1025|, @1|hen@0.9524'],
    ['1.5::a fox, red::, hen', NOVELAI, 'a fox, red@1.5|, hen@1'],
    ['((fox)) (at dawn)', GUESS, 'fox@1.21| (at dawn)@1'],
    ['(fox:1e308), (hen:NaN)', GUESS, '(fox:1e308), (hen:NaN)@1'],
  ])('%s', (text, grammar, runs) => expect(read(text, grammar)).toBe(runs));
});
