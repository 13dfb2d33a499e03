import type { FieldKey } from '../fields.ts';
import type { Phrase, Prompt } from '../model.ts';
import type { SyntaxId } from '../targets/target.ts';

/** A phrase, and the field that it speaks for. */
export interface Said {
  field: Exclude<FieldKey, 'aspectRatio'>;
  phrase: Phrase;
}

/**
 * One prompt that a structured text (JSON, labelled lines, the metadata of a picture, an assistant's answer) holds,
 * before its words are read.
 */
export interface Told {
  /** A title to choose by, where the text offers several prompts. */
  title?: string;
  /** The prompt in running words, to be read like any pasted text. */
  text?: string;
  /** What to leave out, in running words; may hold weights and other syntax. */
  negative?: string;
  /** What was said field by field, in its order. A field that holds one value may be told several. */
  fields?: Partial<Record<Exclude<FieldKey, 'aspectRatio'>, Phrase[]>>;
  /** What was said behind the text, phrase by phrase in its order: a description, and no form that was filled in. */
  said?: Said[];
  /** Width and height as `W:H`, in the smallest integers. */
  aspectRatio?: string;
  parameters?: Prompt['parameters'];
  /** The grammar `text` and `negative` are written in, where the program that wrote them is known. */
  syntax?: SyntaxId;
}
