/** What the user is making, and how it came to be: the one state of all windows. */
import * as z from 'zod/mini';
import { messageSchema } from '../prompt/message.ts';
import { EMPTY_PROMPT, promptSchema } from '../prompt/model.ts';

/** What became of one key of the prompt. */
export const changeSchema = z.lazy(() =>
  z.object({
    key: z.string(),
    before: z.optional(z.unknown()),
    after: z.optional(z.unknown()),
  }),
);

/** What a step is called: `Undo {apply “Harbor”}`. Put into words where it is shown. */
export const labelSchema = messageSchema;

/** One entry of the undo history. */
export const stepSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    label: labelSchema,
    /** The window it was made in. */
    by: z.string(),
    /** When it was last added to, in milliseconds since 1970. */
    at: z.number(),
    /** The key that was typed into, where it was typed: more of it is no new step. */
    typing: z.optional(z.string()),
    changes: z.array(changeSchema),
  }),
);
export type Step = z.infer<typeof stepSchema>;

export const workspaceSchema = z.lazy(() =>
  z.looseObject({
    prompt: promptSchema,
    /** The fields that a draw leaves as they are. */
    locked: z.array(z.string()),
    /** The number of the last draw, null before the first. */
    draw: z.nullable(z.number()),
    /** What can be undone, the latest last. */
    past: z.array(stepSchema),
    /** What can be done again, the next last. */
    future: z.array(stepSchema),
  }),
);
export type WorkspaceState = z.infer<typeof workspaceSchema>;

/** What a new user starts with. */
export const EMPTY_WORKSPACE: WorkspaceState = {
  prompt: EMPTY_PROMPT,
  locked: [],
  draw: null,
  past: [],
  future: [],
};
