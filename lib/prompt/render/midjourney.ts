import { type AspectRatio, parseAspectRatio, ratioAsTyped } from '../aspect-ratio.ts';
import type { Fragment, LeftOut } from '../compiled.ts';
import type { Prompt } from '../model.ts';
import { takes } from '../parameter-kind.ts';
import { takesSeed } from '../seed.ts';
import type { Target } from '../targets/target.ts';
import { compiledFields } from './compiled-fields.ts';
import type { Dialect } from './dialect.ts';
import { exclusionWords } from './exclusion-words.ts';
import { connector, flagFragment, joined, textOf, userText } from './fragments.ts';
import { leftOutOf } from './left-out.ts';
import { midjourneyFlags } from './midjourney-flags.ts';
import { multiPrompt } from './multi-prompt.ts';
import { phraseList } from './phrase-list.ts';
import type { ReadyPhrase } from './ready-prompt.ts';

/** V8.1 takes ratios up to 14:1, and up to 4:1 in high definition (docs.midjourney.com, 31894244298125). */
const WIDEST = 14;
const WIDEST_HD = 4;
const isImage = (address: string) => takes('address', address);

/** What stands around the words of a Midjourney prompt. */
export interface Surroundings {
  /** Addresses of pictures, which stand first. */
  images: Fragment[][];
  /** `--ar`, `--seed`, the others, `--no` last. */
  flags: Fragment[][];
  leftOut: LeftOut[];
}

/** Returns the addresses and flags of a prompt for a version of Midjourney, and what it does not take. */
export function surroundingsOf(
  prompt: Prompt,
  exclude: readonly ReadyPhrase[],
  target: Target,
): Surroundings {
  const flags: Fragment[][] = [];
  const leftOut = leftOutOf(prompt, target);
  const parameters = midjourneyFlags(prompt.parameters?.midjourney, target.midjourney ?? '8');
  const ratio = parseAspectRatio(prompt.aspectRatio);
  const widest = parameters.flags.includes('--hd') ? WIDEST_HD : WIDEST;
  if (ratio && shapeOf(ratio) <= widest) {
    flags.push([connector('--ar '), userText('aspectRatio', ratioAsTyped(prompt.aspectRatio) ?? '')]);
  } else if (ratio) leftOut.push({ what: 'aspectRatio', values: [prompt.aspectRatio ?? ''] });
  const seed = prompt.parameters?.seed;
  if (takesSeed(target, seed)) flags.push([flagFragment(`--seed ${seed}`)]);
  flags.push(...parameters.flags.map((text) => [flagFragment(text)]));
  const pictures = imagesOf(prompt);
  const refused = [...parameters.leftOut, ...pictures.filter((image) => !isImage(image))];
  const others = leftOut.find(({ what }) => what === 'parameters');
  if (others) others.values.push(...refused);
  else if (refused.length > 0) leftOut.push({ what: 'parameters', values: refused });
  const no = exclusionWords(exclude);
  if (no.length > 0) {
    const words = no.map(({ text }) => [userText('exclude', text)]);
    flags.push([connector('--no '), ...joined(words, ', ')]);
  }
  const images = pictures.filter(isImage).map((image) => [flagFragment(image)]);
  return { images, flags, leftOut };
}

/** Addresses of pictures, short phrases, then flags. */
export const midjourney: Dialect = {
  print(ready, prompt, target) {
    const { images, flags, leftOut } = surroundingsOf(prompt, ready.exclude, target);
    const list =
      target.weights === 'multi-prompt' ? multiPrompt(ready) : phraseList(ready, (fragments) => fragments);
    const fragments = joined([...images, list, ...flags], ' ');
    return {
      text: textOf(fragments),
      fragments,
      negative: '',
      fields: compiledFields(prompt, target),
      leftOut,
    };
  },
};

function shapeOf({ width, height }: AspectRatio): number {
  return Math.max(width / height, height / width);
}

/** The pictures a prompt begins with, `parameters.midjourney.images`. */
function imagesOf({ parameters }: Prompt): string[] {
  const given = parameters?.midjourney?.images;
  return Array.isArray(given) ? given.filter((image) => typeof image === 'string') : [];
}
