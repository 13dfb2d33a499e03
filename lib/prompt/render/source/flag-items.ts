import type { Fragment, LeftOut } from '../../compiled.ts';
import type { Prompt, Source } from '../../model.ts';
import { type Flag, flagsIn, flagValues, type Token } from '../../syntax/index.ts';
import type { Target } from '../../targets/target.ts';
import { flagFragment, textOf } from '../fragments.ts';
import { surroundingsOf } from '../midjourney.ts';
import type { ReadyPrompt } from '../ready-prompt.ts';

/** What becomes of a flag, or of the address of a picture, in the text it was typed in. */
export interface FlagFate {
  shown: boolean;
  /** What takes its place; undefined where it stands as it stood. */
  text?: string;
}

export interface FlagsInPlace {
  /** By the offset at which it begins. */
  fates: ReadonlyMap<number, FlagFate>;
  /** What the prompt says and the text does not. */
  images: Fragment[][];
  flags: Fragment[][];
  leftOut: LeftOut[];
}

/**
 * Lays out the flags of a text that Midjourney reads as it is written: one that says what the prompt says stands as
 * typed, another value takes the place of its own flag only. A version of its own changes what all others mean, so that
 * with another one than was read all are printed anew.
 * @param within exclusions that the words say themselves
 * @param added whether the prompt has words that the text has not
 */
export function flagsInPlace(
  prompt: Prompt,
  { text }: Source,
  tokens: readonly Token[],
  exclude: ReadyPrompt['exclude'],
  within: ReadonlySet<string>,
  added: boolean,
  target: Target,
): FlagsInPlace {
  const others = exclude.filter((phrase) => !within.has(phrase.text));
  const printed = surroundingsOf(prompt, others, target);
  const typed = flagsIn(text);
  const anew = versionOf(flagValues(text).midjourney) !== versionOf(prompt.parameters?.midjourney);
  const excludes = {
    typed: wordsOf(flagValues(text).exclude),
    now: wordsOf((prompt.exclude ?? []).map((phrase) => phrase.text).filter((words) => !within.has(words))),
  };
  const isKept = (flag: Flag) =>
    !anew && (flag.name === 'no' ? excludes.typed === excludes.now : saysTheSame(flag, prompt));

  const rest = new Map(printed.flags.map((fragments) => [keyOf(flagsIn(textOf(fragments))[0]), fragments]));
  // A target may name its version itself; a text that goes without it is left so, unless flags are added to mere words.
  const chosen = [...rest.keys()].filter((key) => key === 'version' || key === 'niji');
  if (
    !anew &&
    versionOf(prompt.parameters?.midjourney) === '' &&
    (typed.length > 0 || rest.size === chosen.length)
  )
    for (const key of chosen) rest.delete(key);
  const fates = new Map<number, FlagFate>();
  const kept = new Set<string>();
  const seen = new Set<string>();
  for (const flag of typed) {
    const key = keyOf(flag);
    const first = !seen.has(key);
    seen.add(key);
    // What is said twice counts as it was said first, and a list of exclusions as one.
    if (first ? isKept(flag) : kept.has(key)) {
      kept.add(key);
      rest.delete(key);
      fates.set(flag.start, { shown: true });
      continue;
    }
    const fragments = rest.get(key);
    fates.set(flag.start, fragments && !anew ? { shown: true, text: textOf(fragments) } : { shown: false });
    if (!anew) rest.delete(key);
  }

  // The sign between two flags goes with the second.
  for (const [at, { start, end }] of typed.entries()) {
    const [fate, next] = [fates.get(start), fates.get(typed[at + 1]?.start ?? -1)];
    if (fate?.shown && fate.text === undefined && next?.shown === false)
      fate.text = asTyped(text, start, end);
  }

  const moved = added ? typed.flatMap((flag) => movedToEnd(flag, text, fates)) : [];
  const images = new Map(printed.images.map((fragments) => [textOf(fragments), fragments]));
  const pictures = leadingAddresses(text, tokens);
  const now = [...images.keys()];
  for (const { start, end } of tokens.filter(({ kind }) => kind === 'address')) {
    const typedAddress = text.slice(start, end);
    const at = pictures.indexOf(start);
    // What is added may stand before all other words, and pictures must stand before it.
    if (at >= 0 && added) {
      fates.set(start, { shown: false });
      continue;
    }
    // As many as were read are the same ones, of which some have another address now.
    const address = pictures.length === now.length ? now[at] : typedAddress;
    const shown = at < 0 || (address !== undefined && images.delete(address));
    fates.set(start, shown && at >= 0 && address !== typedAddress ? { shown, text: address } : { shown });
  }
  return {
    fates,
    images: [...images.values()],
    flags: [...moved, ...rest.values()],
    leftOut: withoutKept(printed.leftOut, kept),
  };
}

/** Takes a flag from its place, so that what is added to the words does not follow it: `--no cars, fog` would ban fog. */
function movedToEnd({ start, end }: Flag, text: string, fates: Map<number, FlagFate>): Fragment[][] {
  const fate = fates.get(start);
  fates.set(start, { shown: false });
  if (!fate?.shown) return [];
  return [[flagFragment(fate.text ?? asTyped(text, start, end))]];
}

/** A flag without the sign that divides it from the next. */
const asTyped = (text: string, start: number, end: number) =>
  text
    .slice(start, end)
    .replace(/[,.;]$/, '')
    .replace(DASH, '--');

/** What phones and editors make of the two hyphens before a flag. */
export const DASH = /^[\u2013\u2014\u2015\u2E3A]\s?/;

const keyOf = (flag: Flag | undefined): string =>
  flag?.name === 'style' && flag.value.toLowerCase() === 'raw' ? 'raw' : (flag?.name ?? '');

const wordsOf = (words: readonly string[]) =>
  [...new Set(words.map((word) => word.toLowerCase()))].join('\n');

/** The parameters that choose a version, as one string. */
function versionOf(parameters: Readonly<Record<string, unknown>> | undefined): string {
  const { version, v = version, niji } = parameters ?? {};
  return [v, niji]
    .map((value) => (value === undefined ? '' : String(value)))
    .join('|')
    .replace(/^\|$/, '');
}

/** Whether a flag, read for itself, gives what the prompt holds. */
function saysTheSame({ typed, value }: Flag, { aspectRatio, parameters }: Prompt): boolean {
  const read = flagValues(`--${typed.replace(/^-+/, '')} ${value}`);
  if (read.aspectRatio !== undefined) return read.aspectRatio === aspectRatio;
  if (read.seed !== undefined) return read.seed === parameters?.seed;
  const [entry] = Object.entries(read.midjourney);
  // What could not be read has no value that could have been changed.
  return entry === undefined || parameters?.midjourney?.[entry[0]] === entry[1];
}

/** Where the addresses begin that were read as pictures: those before the first word. */
function leadingAddresses(text: string, tokens: readonly Token[]): number[] {
  const starts: number[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.kind !== 'address' || text.slice(end, token.start).trim() !== '') break;
    starts.push(token.start);
    end = token.end;
  }
  return starts;
}

/** What stands in the text as it was typed is not left out, even where nobody knows it. */
function withoutKept(leftOut: readonly LeftOut[], kept: ReadonlySet<string>): LeftOut[] {
  return leftOut.flatMap((one) => {
    if (one.what === 'aspectRatio') return kept.has('ar') ? [] : [one];
    if (one.what === 'seed') return kept.has('seed') ? [] : [one];
    if (one.what !== 'parameters') return [one];
    const values = one.values.filter((words) => !kept.has(words.split(' ')[0] ?? ''));
    return values.length > 0 ? [{ ...one, values }] : [];
  });
}
