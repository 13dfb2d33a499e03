import type { Phrase, Prompt } from '../../model.ts';
import type { Target } from '../../targets/target.ts';
import { createDraft } from '../draft.ts';
import { grammarOf } from '../grammar.ts';
import { bounded } from '../run.ts';
import { runsOf } from '../runs.ts';
import { takeFlags } from '../take-flags.ts';
import { takePictures } from '../take-front.ts';
import { piecesOf } from './pieces.ts';

/** A printed text taken apart into its words and what stands around them. */
export interface Front {
  /** What printing must give. */
  text: string;
  negative: string;
  /** The words: the text without flags and without the sentences of ours at its end. */
  body: string;
  /** What the flags, the sentences and the box of exclusions said. */
  prompt: Prompt;
}

const BOX = '\nNegative prompt: ';
const RATIO = /(?:^|\s)(?:Landscape|Portrait|Square), (\d+:\d+)\.$/;

/** Gives the ways to take a printed text apart, the likeliest first; the last takes all of it for words. */
export function* frontsOf(source: string, target: Target): Generator<Front> {
  const box = target.negative === 'box' ? source.lastIndexOf(BOX) : -1;
  const text = box < 0 ? source : source.slice(0, box);
  const negative = box < 0 ? '' : source.slice(box + BOX.length);
  for (const exclude of negative === '' ? [undefined] : exclusionsOf(negative, target)) {
    const boxed = exclude ? { exclude } : {};
    for (const { body, prompt } of [...networksOf(text), ...tailsOf(text, target)]) {
      yield { text, negative, body, prompt: { ...prompt, ...boxed } };
    }
  }
}

function* tailsOf(text: string, target: Target): Generator<{ body: string; prompt: Prompt }> {
  if (target.dialect === 'midjourney') {
    const draft = createDraft();
    const body = takePictures(takeFlags(text, draft), draft).trim();
    yield { body, prompt: draft.prompt };
    // An item may have commas itself.
    const no = /(?:^|\s)--no (.+)$/s.exec(text)?.[1];
    if (no) {
      for (const items of [no.split(', '), [no]]) {
        yield { body, prompt: { ...draft.prompt, exclude: items.map((said) => ({ text: said })) } };
      }
    }
  }
  if (target.negative === 'sentence') {
    for (const { body, exclude } of excludingOf(text)) {
      yield* ratioOf(
        body,
        { subject: { text: '' }, exclude: exclude.map((said) => ({ text: said })) },
        target,
      );
    }
  }
  yield* ratioOf(text, { subject: { text: '' } }, target);
  yield { body: text, prompt: { subject: { text: '' } } };
}

/** Networks stand behind the words. */
function* networksOf(text: string): Generator<{ body: string; prompt: Prompt }> {
  const networks = /(?:(?:^|\s)<[a-z]+:[^<>]{1,300}>)+$/i.exec(text);
  if (!networks) return;
  const parameters = { stableDiffusion: { networks: networks[0].trim().split(/\s(?=<)/) } };
  yield { body: text.slice(0, networks.index), prompt: { subject: { text: '' }, parameters } };
}

function* ratioOf(text: string, prompt: Prompt, target: Target): Generator<{ body: string; prompt: Prompt }> {
  const ratio = target.aspectRatio === 'words' ? RATIO.exec(text) : null;
  if (ratio?.[1]) yield { body: text.slice(0, ratio.index), prompt: { ...prompt, aspectRatio: ratio[1] } };
  else if (prompt.exclude) yield { body: text, prompt };
}

/** `No a, b or c in the image.`: where an item has `or` itself, more than one way to divide. */
function* excludingOf(text: string): Generator<{ body: string; exclude: string[] }> {
  const END = ' in the image.';
  if (!text.endsWith(END)) return;
  let at = text.lastIndexOf('No ');
  for (let tried = 0; at >= 0 && tried < 5; tried += 1) {
    const list = text.slice(at + 3, -END.length);
    const body = text.slice(0, at).trimEnd();
    const last = list.lastIndexOf(' or ');
    yield { body, exclude: list.split(/, | or /) };
    if (last >= 0) yield { body, exclude: [...list.slice(0, last).split(', '), list.slice(last + 4)] };
    if (last >= 0) yield { body, exclude: [list] };
    at = at === 0 ? -1 : text.lastIndexOf('No ', at - 1);
  }
}

/** Divided at every comma, at those between words and weights only, or not at all: an item may have commas itself. */
function* exclusionsOf(negative: string, target: Target): Generator<Prompt['exclude']> {
  const grammar = grammarOf(target);
  const pieces = piecesOf(negative, grammar).map((piece) => runsOf(piece, grammar));
  const phrases = pieces.map((runs) => ({
    text: runs.map(({ text }) => text).join(''),
    weight: bounded(runs[0]?.weight ?? 1),
  }));
  yield phrases.map(phraseOf);
  const merged: Weighed[] = [];
  for (const phrase of phrases) {
    const last = merged.at(-1);
    if (last && last.weight === 1 && phrase.weight === 1) last.text += `, ${phrase.text}`;
    else merged.push({ ...phrase });
  }
  yield merged.map(phraseOf);
}

interface Weighed {
  text: string;
  weight: number;
}

function phraseOf({ text, weight }: Weighed): Phrase {
  return weight === 1 ? { text } : { text, weight };
}
