/** Reads every JSON that people paste or that programs write. */
import type { Told } from '../told.ts';
import { saidAround, titleIn } from './around.ts';
import { findJson } from './find-json.ts';
import { toldOf } from './told-of.ts';

/** The settings below a prompt of A1111 hold JSON of their own (`Civitai resources: [...]`). */
const INFOTEXT = /(?:^|\n)[^\n]{0,2000}\bSteps: \d+, [^\n]{0,20000}$/;
const LONGEST_TITLE = 60;

/**
 * Takes a text and gives the prompts that its JSON tells, with titles where there are several: graphs of ComfyUI, what
 * other programs write, captions of any shape, our own exchange format; also with words around it, broken off, or
 * carelessly written. Null if the text holds no JSON worth reading. Linear in the text; never throws.
 */
export function readJson(text: string): Told[] | null {
  const { found, after } = findJson(text);
  const [first] = found;
  if (!first || INFOTEXT.test(first.before.slice(-25_000))) return null;
  const told = found
    .map(({ before, value }) => ({ before, prompts: toldOf(value) }))
    .filter(({ prompts }) => prompts.length > 0);
  const [only] = told;
  if (!only) return null;
  if (told.length === 1 && only.prompts.length === 1)
    return only.prompts.map((one) =>
      withWords(one, saidAround(only.before, 'before'), saidAround(after, 'behind')),
    );
  return told
    .flatMap(({ before, prompts }) => {
      const title = prompts.length === 1 ? titleIn(before) : undefined;
      return prompts.map((one) => (title === undefined || one.title ? one : { title, ...one }));
    })
    .map((one) => ({ title: titleOf(one), ...one }));
}

/** What was said around a caption is said of its picture too. A program's prompt is all there is. */
function withWords(told: Told, before: string, behind: string): Told {
  if (told.syntax !== undefined) return told;
  const texts = [before, told.text ?? ''].filter((one) => one !== '');
  const flags = /^--\S/.test(behind) ? ` ${behind}` : '';
  if (flags === '' && behind !== '') texts.push(behind);
  const text =
    texts.reduce((all, one) => (all === '' ? one : `${all}${/[.!?]$/.test(all) ? '' : '.'} ${one}`), '') +
    flags;
  return text.trim() === '' ? told : { ...told, text: text.trim() };
}

/** The first words of a prompt that has no title. */
function titleOf({ text, fields, said = [] }: Told): string {
  const shown = said.find(({ field }) => field === 'subject')?.phrase ?? fields?.subject?.[0];
  const words = shown?.text ?? text ?? said[0]?.phrase.text ?? '';
  const line = words
    .slice(0, 1000)
    .replace(/\s--\S.*$|<[a-z]+:[^<>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, LONGEST_TITLE).replace(/\s\S*$/, '')}\u2026`;
}
