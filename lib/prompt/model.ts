/**
 * The exchange format: one JSON form for presets, export files, the command line and tests.
 * Unknown keys are kept on the way in and written back, so that a file of a later version loses nothing here.
 */
import * as z from 'zod/mini';

// Extension pages forbid `new Function`; zod would probe for it, and the browser would report the attempt.
z.config({ jitless: true });

/**
 * A piece of text inside a component; `weight` 1 (or none) is neutral, above 1 counts more, below 1 less. `syntax` names
 * the grammar of a program whose signs the text holds (`a [red|blue] hat`); without it every sign is a plain sign. `off`
 * keeps a phrase in its field while nothing is made of it.
 */
export const phraseSchema = z.lazy(() =>
  z.looseObject({
    text: z.string(),
    weight: z.optional(z.number()),
    syntax: z.optional(z.string()),
    off: z.optional(z.boolean()),
  }),
);
export type Phrase = z.infer<typeof phraseSchema>;

const many = z.lazy(() => z.optional(z.array(phraseSchema)));
const one = z.lazy(() => z.optional(phraseSchema));

/** Parameters of the targets: `seed` is shared, the rest hangs under the target family's name. */
export const parametersSchema = z.lazy(() =>
  z.looseObject({
    seed: z.optional(z.number()),
    // A value may be several to choose from: `--s {50, 100}`.
    midjourney: z.optional(z.looseObject({ stylize: z.optional(z.union([z.number(), z.string()])) })),
  }),
);

/** Where in the source a value of a field stands. Offsets are UTF-16 units. */
export const pieceSchema = z.lazy(() =>
  z.looseObject({
    /** A key of the prompt's fields, `request` (`Please draw me`) or `thanks`. */
    field: z.string(),
    start: z.number(),
    end: z.number(),
    /** The field's value as read, where it is not the stretch itself. */
    text: z.optional(z.string()),
    weight: z.optional(z.number()),
    /** What goes with it where it is not printed: the whole of `without cars or people`, of which it is one item. */
    outer: z.optional(z.tuple([z.number(), z.number()])),
  }),
);
export type SourcePiece = z.infer<typeof pieceSchema>;

/** The text a prompt was read from. While a field is as it was read, its stretch is printed as it stands there. */
export const sourceSchema = z.lazy(() =>
  z.looseObject({
    text: z.string(),
    /** The grammar it was read by: a `SyntaxId`, or `any` where its origin is unknown. */
    grammar: z.string(),
    /** In the order of the text, not overlapping. */
    pieces: z.array(pieceSchema),
    /** The JSON whose words the text has in running order, and what the fields held when it was read. */
    json: z.optional(z.string()),
    read: z.optional(z.string()),
  }),
);
export type Source = z.infer<typeof sourceSchema>;

/** The prompt as the user builds it. Only `subject` must be there (its text may be empty while drafting). */
export const promptSchema = z.lazy(() =>
  z.looseObject({
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
    source: z.optional(sourceSchema),
  }),
);
export type Prompt = z.infer<typeof promptSchema>;

/** A prompt with nothing in it: what a new user starts with. */
export const EMPTY_PROMPT: Prompt = { subject: { text: '' } };
