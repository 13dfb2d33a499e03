/** Extension pages (popup, options) to the background. Only they may call: see `lib/messages/listen.ts`. */
import * as z from 'zod/mini';
import type { FieldReport } from '../insert/field.ts';
import type { Outcome } from '../insert/outcome.ts';
import { promptSchema } from '../prompt/model.ts';

/** Find the prompt box of a tab before anything is written. */
const surveySchema = z.object({ type: z.literal('survey'), tabId: z.number() });

/** Write the text into the box the survey found; `prompt` and `target` are for the history. */
export const insertSchema = z.object({
  type: z.literal('insert'),
  tabId: z.number(),
  frameId: z.nullable(z.number()),
  token: z.nullable(z.string()),
  text: z.string(),
  mode: z.enum(['replace', 'caret', 'end']),
  prompt: promptSchema,
  target: z.string(),
});

/** Keep an insertion until the user grants access to a frame (the popup may close while the browser asks). */
const insertWhenGrantedSchema = z.object({
  type: z.literal('insertWhenGranted'),
  insertion: insertSchema,
  /** The origin of the frame, `https://name.hf.space`. */
  origin: z.url(),
});

/** The permission question was answered: do the kept insertion now (once), or forget it. */
const accessAnsweredSchema = z.object({ type: z.literal('accessAnswered'), granted: z.boolean() });

/** Presets were changed: the right-click menu must follow. */
const presetsChangedSchema = z.object({ type: z.literal('presetsChanged') });

export const toBackgroundSchema = z.discriminatedUnion('type', [
  surveySchema,
  insertSchema,
  insertWhenGrantedSchema,
  accessAnsweredSchema,
  presetsChangedSchema,
]);

export type ToBackground = z.infer<typeof toBackgroundSchema>;
export type Insertion = z.infer<typeof insertSchema>;

/** What the popup knows of the tab's box. `outcome` is null where there is a box to write into. */
export interface Survey {
  field: FieldReport | null;
  frameId: number | null;
  token: string | null;
  outcome: Outcome | null;
}

/** The reply of each message. */
export interface BackgroundReplies {
  survey: Survey;
  insert: Outcome;
  insertWhenGranted: null;
  accessAnswered: Outcome | null;
  presetsChanged: null;
}
