/** Extension pages (popup, options) to the background. Only they may call: see `lib/messages/listen.ts`. */
import * as z from 'zod/mini';
import type { FieldReport } from '../insert/field.ts';
import type { Outcome } from '../insert/outcome.ts';
import { promptSchema } from '../prompt/model.ts';

/** A request to an assistant, as the window hands it over. */
export const requestObject = () =>
  z.object({
    /** An id of `lib/sites/assistants.ts`; `copy` where the user takes it elsewhere. */
    assistant: z.string(),
    /** As it was shown. */
    text: z.string(),
    /** The target it asks a prompt for. */
    target: z.string(),
  });
const requestSchema = z.lazy(requestObject);

/** Find the prompt box of a tab before anything is written. */
const scanSchema = z.lazy(() => z.object({ type: z.literal('scan'), tabId: z.number() }));

/** A box that a scan found: the frame, the document in it, and which of its boxes. */
export const boxSchema = z.lazy(() =>
  z.object({ frameId: z.number(), token: z.string(), choice: z.number() }),
);

/** Write the text into a box the scan found (null: find it now); `prompt` and `target` are for the history. */
export const insertSchema = z.lazy(() =>
  z.object({
    type: z.literal('insert'),
    tabId: z.number(),
    box: z.nullable(boxSchema),
    text: z.string(),
    /** What to leave out, for a box of its own. */
    negative: z.string(),
    mode: z.enum(['replace', 'caret', 'end']),
    prompt: promptSchema,
    target: z.string(),
  }),
);

/** Keep an insertion until the user grants access to a frame (the popup may close while the browser asks). */
const insertWhenGrantedSchema = z.lazy(() =>
  z.object({
    type: z.literal('insertWhenGranted'),
    insertion: insertSchema,
    /** The origin of the frame, `https://name.hf.space`. */
    origin: z.url(),
  }),
);

/** The permission question was answered: do the kept insertion now (once), or forget it. */
const accessAnsweredSchema = z.lazy(() =>
  z.object({ type: z.literal('accessAnswered'), granted: z.boolean() }),
);

/** Bring back what the boxes of a tab held before the insertion into this one. */
const undoInsertSchema = z.lazy(() =>
  z.object({ type: z.literal('undoInsert'), tabId: z.number(), box: boxSchema }),
);

/** Presets were changed: the right-click menu must follow. */
const presetsChangedSchema = z.lazy(() => z.object({ type: z.literal('presetsChanged') }));

/** Let the user point at a box of this tab; the answer comes as a notice and on the toolbar button. */
const pickBoxSchema = z.lazy(() =>
  z.object({
    type: z.literal('pickBox'),
    tabId: z.number(),
    role: z.enum(['prompt', 'negative']),
  }),
);

/** Number the boxes on the page that the popup offers, until `holdMarks` is let go (`lib/messages/marks.ts`). */
const markBoxesSchema = z.lazy(() =>
  z.object({
    type: z.literal('markBoxes'),
    tabId: z.number(),
    choices: z.array(
      z.object({ frameId: z.number(), choice: z.number(), number: z.number(), label: z.string() }),
    ),
  }),
);

/** Make one of the numbered boxes stand out, and scroll to it. */
const pointAtBoxSchema = z.lazy(() =>
  z.object({
    type: z.literal('pointAtBox'),
    tabId: z.number(),
    frameId: z.number(),
    choice: z.number(),
  }),
);

/** Take the numbers away. */
const unmarkBoxesSchema = z.lazy(() => z.object({ type: z.literal('unmarkBoxes'), tabId: z.number() }));

/** Keep a request to an assistant: until it is inserted (`open`: into the tab that is opened for it), or for its answer. */
const keepRequestSchema = z.lazy(() =>
  z.object({
    type: z.literal('keepRequest'),
    request: requestSchema,
    open: z.boolean(),
    /** The window it was asked in, for the assistant's tab; in a private one it is kept apart from the others. */
    windowId: z.number(),
    isPrivate: z.boolean(),
  }),
);

/** Forget the request that waits. */
const dropRequestSchema = z.lazy(() => z.object({ type: z.literal('dropRequest'), isPrivate: z.boolean() }));

/** Write a request into the assistant's box of this tab. It goes into no history: it is no prompt. */
const insertRequestSchema = z.lazy(() =>
  z.object({
    type: z.literal('insertRequest'),
    tabId: z.number(),
    box: z.nullable(boxSchema),
    request: requestSchema,
    mode: z.enum(['replace', 'caret', 'end']),
  }),
);

export const toBackgroundSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    scanSchema,
    insertSchema,
    insertWhenGrantedSchema,
    accessAnsweredSchema,
    undoInsertSchema,
    presetsChangedSchema,
    pickBoxSchema,
    markBoxesSchema,
    pointAtBoxSchema,
    unmarkBoxesSchema,
    keepRequestSchema,
    dropRequestSchema,
    insertRequestSchema,
  ]),
);

export type ToBackground = z.infer<typeof toBackgroundSchema>;
export type Insertion = z.infer<typeof insertSchema>;
export type RequestInsertion = z.infer<typeof insertRequestSchema>;
export type AssistantRequest = z.infer<typeof requestSchema>;
export type BoxRef = z.infer<typeof boxSchema>;

/** A box of the tab, with what is known of it. */
export interface FoundBox extends BoxRef {
  report: FieldReport;
}

/** What the popup knows of the tab's box. */
export interface FieldScan {
  /** The site of the tab, also one that is told by its page; null where nobody knows it. */
  siteId: string | null;
  /** The box to write into, or several that are as good as each other: then the user chooses. */
  boxes: FoundBox[];
  /** The box of its own for what to leave out, in the frame of the first box. */
  negative: FieldReport | null;
  /** The site's known selectors name nothing here: it has changed, or this is another of its pages. */
  unknownBox: boolean;
  /** Why nothing can be written; null where there is a box. */
  outcome: Outcome | null;
}

/** The reply of each message. */
export interface BackgroundReplies {
  scan: FieldScan;
  insert: InsertionReply;
  insertWhenGranted: null;
  accessAnswered: InsertionReply | null;
  undoInsert: boolean;
  presetsChanged: null;
  /** False where extensions may not enter the page. */
  pickBox: boolean;
  markBoxes: null;
  pointAtBox: null;
  unmarkBoxes: null;
  keepRequest: null;
  dropRequest: null;
  insertRequest: InsertionReply;
}

export interface InsertionReply {
  outcome: Outcome;
  /** Where it was written, for an undo; null where nothing was found to write into. */
  box: BoxRef | null;
}
