import { FIELDS, type FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { editOn, isOff } from '../off.ts';
import type { Target } from '../targets/target.ts';

export interface DrawOptions {
  /** An integer; the same seed gives the same draw for the same prompt. */
  seed: number;
  /** Fields that stay as they are. */
  locked?: ReadonlySet<string>;
  /** For which the prompt will be printed: what is noise there is not drawn. */
  target?: Target;
}

export interface Draw {
  prompt: Prompt;
  /** The fields that are other than before, in the order of the form. */
  fields: FieldKey[];
}

/** Gives the fields in which two prompts differ, in the order of the form. */
function changedFields(before: Prompt, after: Prompt): FieldKey[] {
  return FIELDS.map(({ key }) => key).filter((key) => before[key] !== after[key]);
}

/**
 * Draws for what is switched on, and leaves what is off where it stands. A field whose only phrase is off has no room for
 * another.
 * @param draw makes another prompt of this one, and changes none of the locked fields
 */
export function drawOn(
  prompt: Prompt,
  { locked = new Set() }: Pick<DrawOptions, 'locked'>,
  draw: (on: Prompt, locked: ReadonlySet<string>) => Prompt,
): Draw {
  const held = FIELDS.map(({ key }) => key).filter((key) => {
    const value = prompt[key];
    return typeof value === 'object' && !Array.isArray(value) && isOff(value);
  });
  const drawn = editOn(prompt, (on) => draw(on, new Set([...locked, ...held])));
  return { prompt: drawn, fields: changedFields(prompt, drawn) };
}
