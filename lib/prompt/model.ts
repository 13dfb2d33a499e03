/**
 * The exchange format: one JSON form for presets, export files, the command line and tests.
 * Unknown keys are kept on the way in and written back, so that a file of a later version loses nothing here.
 */
import * as z from 'zod/mini';

// Extension pages forbid `new Function`; zod would probe for it, and the browser would report the attempt.
z.config({ jitless: true });

/** A piece of text inside a component; `weight` 1 (or none) is neutral, above 1 counts more, below 1 less. */
export const phraseSchema = z.looseObject({ text: z.string(), weight: z.optional(z.number()) });
export type Phrase = z.infer<typeof phraseSchema>;

const many = z.optional(z.array(phraseSchema));
const one = z.optional(phraseSchema);

/** Parameters of the targets: `seed` is shared, the rest hangs under the target family's name. */
export const parametersSchema = z.looseObject({
  seed: z.optional(z.number()),
  midjourney: z.optional(z.looseObject({ stylize: z.optional(z.number()) })),
});

/** The prompt as the user builds it. Only `subject` must be there (its text may be empty while drafting). */
export const promptSchema = z.looseObject({
  contentType: one,
  subject: phraseSchema,
  action: one,
  setting: one,
  details: many,
  style: many,
  colorTone: many,
  lighting: many,
  mood: many,
  realism: one,
  framing: many,
  resolution: one,
  aspectRatio: z.optional(z.string()),
  exclude: many,
  parameters: z.optional(parametersSchema),
});
export type Prompt = z.infer<typeof promptSchema>;

/** A prompt with nothing in it: what a new user starts with. */
export const EMPTY_PROMPT: Prompt = { subject: { text: '' } };
