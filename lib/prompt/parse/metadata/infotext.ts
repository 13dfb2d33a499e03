import { isClosing } from '../answer/closings.ts';
import { isBare, linesOf } from '../answer/lines.ts';
import { roleOfLabel } from '../labels/role-of-label.ts';
import type { Told } from '../told.ts';
import { addSetting, syntaxOf } from './settings.ts';
import { type Setting, settingsIn } from './settings-line.ts';

/** What a program wrote under a picture: the words, and what it says beside them. */
export interface Infotext {
  /** The prompt, a stretch of the text; '' where there is none. */
  body: string;
  /** Everything but the text. */
  told: Told;
}

const NEGATIVE_LINE = /^\s*negative\s+prompts?\s*:/i;
const NEGATIVE = /(?:^|\s)negative\s+prompts?\s*:/i;
/** More than anybody pastes at once. */
const MOST = 50;

/**
 * Takes a text and gives what is in it where it ends in a line of settings, as AUTOMATIC1111 and its kin write under a
 * picture, one picture after the other; null if there is no such line. In a text of one line (a browser flattens a
 * selection) both the negative and the settings may stand behind the prompt.
 */
export function readInfotexts(text: string): Infotext[] | null {
  if (!/:\s/.test(text) || !/(?:steps|sampler|seed|cfg|size|model hash)\b/i.test(text)) return null;
  const found: Infotext[] = [];
  let start = 0;
  for (const { index, line } of linesIn(text)) {
    if (index < start || found.length === MOST) continue;
    const settings = startOfSettings(line);
    if (!settings) continue;
    found.push(
      infotextOf(text.slice(start, index + settings.at), settings.all, index + settings.at === start),
    );
    start = index + line.length;
    start += trailer(text, start);
  }
  const last = found.at(-1);
  if (!last) return null;
  // Words below the last settings: their prompt, where there is none above, else one without settings.
  const below = text.slice(start).trim();
  if (linesOf(below).some((line) => !isBare(line) && !isClosing(line.words, true))) {
    if (last.body === '') last.body = below;
    else found.push({ body: below, told: {} });
  }
  return found;
}

function* linesIn(text: string): Generator<{ index: number; line: string }> {
  let index = 0;
  for (const line of text.split(/(?<=\n)/)) {
    yield { index, line: line.replace(/\r?\n$/, '') };
    index += line.length;
  }
}

/** Settings fill a line, or stand at the end of a flattened text. */
function startOfSettings(line: string): { at: number; all: Setting[] } | null {
  const at = line.search(/(?<=[\s.,])Steps: ?\d{1,4},/);
  const whole = settingsIn(line);
  const begins = whole !== null && (at < 0 || roleOfLabel(whole[0]?.name ?? '') === 'settings');
  if (begins && !/^\s*(?:prompt|positive|negative)/i.test(line)) return { at: 0, all: whole };
  const all = at < 0 ? null : settingsIn(line.slice(at));
  return all && { at, all };
}

/** Extensions write below the settings what they were made from: `Template: ...`, `Negative Template: ...`. */
function trailer(text: string, start: number): number {
  const lines = /^(?:\s*\n?[ \t]*(?:Negative )?Template:[^\n]*)+/i.exec(text.slice(start, start + 40_000));
  return lines?.[0].length ?? 0;
}

function infotextOf(words: string, settings: readonly Setting[], alone: boolean): Infotext {
  const told: Told = {};
  for (const { name, value } of settings) addSetting(told, name, value);
  // AUTOMATIC1111 made this form, and its kin (Forge, Draw Things, Civitai) took over its brackets as well.
  told.syntax = syntaxOf(settings.map(({ name, value }) => [name, value])) ?? 'a1111';
  if (alone) return { body: '', told };
  const { body, negative } = negativeIn(words);
  if (negative !== '') told.negative = negative;
  return { body, told };
}

/** Takes the words above the settings and gives the prompt and the negative apart. */
function negativeIn(words: string): { body: string; negative: string } {
  const lines = words.split('\n');
  const at = lines.findIndex((line) => NEGATIVE_LINE.test(line.slice(0, 80)));
  if (at >= 0) {
    const negative = lines.slice(at).join('\n').replace(NEGATIVE_LINE, '');
    return { body: joined(lines.slice(0, at)), negative: tidyNegative(negative) };
  }
  const filled = lines.filter((line) => line.trim() !== '');
  const last = filled.at(-1)?.trim() ?? '';
  // Draw Things writes the negative in a line of its own behind a hyphen.
  if (filled.length > 1 && /^-[^\s-]/.test(last)) {
    return { body: joined(filled.slice(0, -1)), negative: last.slice(1).trim() };
  }
  const found = NEGATIVE.exec(words);
  if (!found) return { body: words.trim(), negative: '' };
  const negative = words.slice(found.index + found[0].length);
  return { body: words.slice(0, found.index).trim(), negative: tidyNegative(negative) };
}

const joined = (lines: readonly string[]): string => lines.join('\n').trim();

const tidyNegative = (words: string): string =>
  words
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[,\s]+$/, '');
