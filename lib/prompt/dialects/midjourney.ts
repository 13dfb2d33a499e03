import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import type { Fragment } from '../compiled.ts';
import { isSeed } from '../seed.ts';
import { compiledFields } from './compiled-fields.ts';
import type { Dialect } from './dialect.ts';
import { exclusionWords } from './exclusion-words.ts';
import { flagFragment, joined, joint, own, textOf } from './fragments.ts';
import { leftOutOf } from './left-out.ts';
import { midjourneyFlags } from './midjourney-flags.ts';
import { phraseList } from './phrase-list.ts';

/** V8.1 takes ratios up to 14:1 (docs.midjourney.com, 31894244298125). */
const WIDEST = 14;

/** Short phrases, then flags: `--ar`, `--seed`, the others, `--no` last. */
export const midjourney: Dialect = {
  print(ready, prompt, target) {
    const flags: Fragment[][] = [];
    const leftOut = leftOutOf(prompt, target);
    const ratio = parseAspectRatio(prompt.aspectRatio);
    if (ratio && Math.max(ratio.width / ratio.height, ratio.height / ratio.width) <= WIDEST) {
      flags.push([joint('--ar '), own('aspectRatio', printAspectRatio(ratio))]);
    } else if (ratio) leftOut.push({ what: 'aspectRatio', values: [prompt.aspectRatio ?? ''] });
    const seed = prompt.parameters?.seed;
    if (isSeed(seed)) flags.push([flagFragment(`--seed ${seed}`)]);
    const parameters = midjourneyFlags(prompt.parameters?.midjourney);
    flags.push(...parameters.flags.map((text) => [flagFragment(text)]));
    if (parameters.leftOut.length > 0) leftOut.push({ what: 'parameters', values: parameters.leftOut });
    const no = exclusionWords(ready.exclude);
    if (no.length > 0) {
      flags.push([
        joint('--no '),
        ...joined(
          no.map(({ text }) => [own('exclude', text)]),
          ', ',
        ),
      ]);
    }
    const fragments = joined([phraseList(ready, (same) => same), ...flags], ' ');
    return {
      text: textOf(fragments),
      fragments,
      negative: '',
      fields: compiledFields(prompt, target),
      leftOut,
    };
  },
};
