/** The background to the workshop, the page of ours that reads and prints for it (`docs/architecture.md`). */
import * as z from 'zod/mini';
import { messageSchema } from '../prompt/message.ts';
import { promptSchema } from '../prompt/model.ts';
import type { ReadText } from '../prompt/parse/index.ts';

/** Read a text that may hold a prompt. */
const readSchema = z.lazy(() =>
  z.object({
    type: z.literal('read'),
    text: z.string(),
    /** The id of the target whose box the text is for, where that is known. */
    target: z.optional(z.string()),
    /** The request to an assistant, where the text is its answer. */
    request: z.string(),
  }),
);

/** Print a prompt for some targets; null: for all there are. */
const printSchema = z.lazy(() =>
  z.object({
    type: z.literal('print'),
    prompt: promptSchema,
    targets: z.nullable(z.array(z.string())),
  }),
);

/** One job, in an envelope: the pages' messages to the background are heard by the workshop as well. */
export const toWorkshopSchema = z.lazy(() =>
  z.object({
    workshop: z.discriminatedUnion('type', [readSchema, printSchema]),
  }),
);
export type Job = z.infer<typeof toWorkshopSchema>['workshop'];

/** A prompt as a target prints it. */
export const printedSchema = z.lazy(() =>
  z.object({
    text: z.string(),
    /** The text on one line, where that is another. */
    line: z.optional(z.string()),
    /** What to leave out, for a box of its own. */
    negative: z.string(),
  }),
);
export type Printed = z.infer<typeof printedSchema>;

const readTextSchema: z.ZodMiniType<ReadText> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('prompts'),
      form: z.enum(['lines', 'json', 'text']),
      choices: z.array(z.object({ said: z.string(), prompt: promptSchema, notes: z.array(messageSchema) })),
    }),
    z.object({ kind: z.literal('refused'), said: z.string() }),
    z.object({ kind: z.literal('question'), said: z.string() }),
    z.object({ kind: z.literal('nothing') }),
    z.object({ kind: z.literal('too-long') }),
  ]),
);

/** What each job comes to; of `print`, by the ids of the targets. */
export const answerSchemas = {
  read: readTextSchema,
  print: z.record(z.string(), printedSchema),
} satisfies Record<Job['type'], z.ZodMiniType>;
export type Answer<T extends Job['type']> = z.infer<(typeof answerSchemas)[T]>;
