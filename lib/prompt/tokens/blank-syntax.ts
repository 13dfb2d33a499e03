/** What a target reads as syntax costs no tokens: it is taken out, and every word stays in its place. */
import type { Target, WeightForm } from '../targets/target.ts';

/** Stands where a sign was that does not divide a word (the backslash of an escape); no text has it. */
export const DROPPED = '\uFFFF';

/** `<lora:name:0.8>` and its like, which A1111 and its kin take out before anything else. */
const NETWORK = '<[a-z]+:[^<>]*>';

/** Each is read from left to right, and begins only where it can not begin earlier: linear in the text. */
const WEIGHTS: Record<WeightForm, string | null> = {
  none: null,
  colon: String.raw`:\s*[+-]?[.\d]+\s*\)|[()[\]]+`,
  after: String.raw`\)(?:[+-]+|[.\d]+)?|\(+|(?<=[\p{L}\p{N}])[+-]+(?![\p{L}\p{N}+-])`,
  'double-colons': String.raw`(?<![.\d-])-?[.\d]*::`,
  braces: String.raw`[{}[\]]+`,
  'multi-prompt': String.raw`::(?:-?[.\d]+)?`,
};

const FORMS = new Map<WeightForm, RegExp>();

function formOf(weights: WeightForm): RegExp | null {
  const syntax = WEIGHTS[weights];
  if (syntax === null) return null;
  const form =
    FORMS.get(weights) ?? new RegExp(String.raw`\\(?<sign>[^\p{L}\p{N}\s])|${NETWORK}|${syntax}`, 'gu');
  FORMS.set(weights, form);
  return form;
}

/** Takes a printed text and gives one of the same length in which weights, networks and escapes are blank. */
export function blankSyntax(text: string, { weights }: Pick<Target, 'weights'>): string {
  const form = formOf(weights);
  if (!form) return text;
  return text.replace(form, (found, sign?: string) => (sign ? DROPPED + sign : ' '.repeat(found.length)));
}
