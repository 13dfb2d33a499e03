import { phrasesOf } from '../edit.ts';
import type { FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { withoutOff } from '../off.ts';
import { type PictureId, pictureOf } from './pictures.ts';

/** What says most of how a picture looks comes first. */
const ORDER: readonly FieldKey[] = ['style', 'contentType', 'lighting', 'colorTone', 'mood', 'framing'];

/** Returns the picture that shows best what a prompt will look like; null where none of its terms has one. */
export function pictureOfPrompt(prompt: Prompt): PictureId | null {
  const on = withoutOff(prompt);
  for (const field of ORDER) {
    for (const { text } of phrasesOf(on, field)) {
      const picture = pictureOf(field, text);
      if (picture) return picture;
    }
  }
  return null;
}
