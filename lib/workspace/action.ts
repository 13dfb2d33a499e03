/** All that can be done to a workspace, as data: it is stored, and every window does the same with it. */
import * as z from 'zod/mini';
import { changeSchema, labelSchema } from './state.ts';

const origin = () => ({
  id: z.string(),
  /** The window it was done in. */
  by: z.string(),
  /** When, in milliseconds since 1970. */
  at: z.number(),
});

export const actionSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({
      ...origin(),
      type: z.literal('edit'),
      label: labelSchema,
      typing: z.optional(z.string()),
      changes: z.array(changeSchema),
      /** The number that was drawn by. */
      draw: z.optional(z.number()),
      /** The step that it becomes a part of, while that is the last one. */
      joins: z.optional(z.string()),
    }),
    /** Takes a step back by its id: two windows that undo at once undo one step. */
    z.object({
      ...origin(),
      type: z.literal('undo'),
      step: z.string(),
      /** Only what the step did to these keys of the prompt; all of it where none are named. */
      keys: z.optional(z.array(z.string())),
    }),
    z.object({ ...origin(), type: z.literal('redo'), step: z.string() }),
    z.object({ ...origin(), type: z.literal('lock'), field: z.string(), on: z.boolean() }),
    /** The number of the next draw. */
    z.object({ ...origin(), type: z.literal('number'), draw: z.number() }),
  ]),
);
export type Action = z.infer<typeof actionSchema>;
export type EditAction = Extract<Action, { type: 'edit' }>;
