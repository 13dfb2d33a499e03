/** Prompts as they are printed, kept ahead of their insertion, so that it need not wait for the workshop. */
import * as z from 'zod/mini';
import { type Printed, printedSchema } from '../messages/to-workshop.ts';
import { extensionVersion } from '../platform/browser.ts';
import { defineItem } from '../platform/stored-item.ts';
import { isEmptyPrompt } from '../prompt/edit.ts';
import { type Prompt, promptSchema } from '../prompt/model.ts';
import { withoutOff } from '../prompt/off.ts';

/** Whose prompt it is: what the user is making, or a preset by its id. */
export type PrintedOf = 'draft' | `preset-${string}`;

/** A prompt that may be inserted from the menu. */
export interface Printable {
  /** Null where nothing may be kept of it: it is a private window's. */
  of: PrintedOf | null;
  prompt: Prompt;
  /** Of the workspace that holds it, where it is what the user is making. */
  revision?: number;
}

/** By the ids of the targets. */
export type PrintedByTarget = Readonly<Record<string, Printed>>;

export interface PrintedAhead {
  printed: PrintedByTarget;
  /** Whether there is nothing left to print ahead. */
  complete: boolean;
  /** Of the workspace when it was printed. */
  revision?: number | undefined;
}

/** A prompt to insert, and how it was printed ahead. */
export interface Ready {
  what: Printable;
  ahead: PrintedAhead;
}

const recordSchema = z.lazy(() =>
  z.object({
    /** The version that printed it: the next one may print otherwise. */
    version: z.string(),
    /** The prompt it was printed of, as JSON: of any other it says nothing. */
    prompt: z.string(),
    /** The revision of the workspace that held it: where it is still the same, the prompt need not be compared. */
    revision: z.optional(z.number()),
    complete: z.boolean(),
    /** Several targets print the same. */
    printed: z.array(printedSchema),
    /** By the ids of the targets, which of them. */
    targets: z.record(z.string(), z.number()),
  }),
);

type Kept = z.infer<typeof recordSchema>;

/** A prompt whose JSON is longer is printed when it is inserted, in UTF-16 units: it would fill the storage. */
const LONGEST = 100_000;

/** Whose prompts are kept. */
const owners = defineItem('local:printed', z.array(z.string()));
const itemOf = (of: string) => defineItem(`local:printed-${of}`, recordSchema);

/** The same prompt is the same text here wherever it was stored meanwhile: the schema decides the order of the keys. */
const jsonOf = (prompt: Prompt) => JSON.stringify(z.parse(promptSchema, prompt));

/** Whether a prompt is too long for being kept: to print it ahead would be for nothing. */
export const isTooLongToKeep = (prompt: Prompt): boolean => jsonOf(prompt).length > LONGEST;

/** Whether every target prints nothing of it. */
export const printsNothing = (prompt: Prompt): boolean => isEmptyPrompt(withoutOff(prompt)) && !prompt.source;

/** Returns what is kept of a prompt: nothing where it was printed of another one, or by another version. */
export async function printedAhead({ of, prompt }: Printable): Promise<PrintedAhead> {
  const kept = of && (await itemOf(of).read());
  const json = jsonOf(prompt);
  if (json.length > LONGEST || printsNothing(prompt)) return { printed: {}, complete: true };
  if (kept?.version !== extensionVersion() || kept.prompt !== json) return { printed: {}, complete: false };
  return aheadOf(kept);
}

/**
 * Returns what the user is making, with how it was printed ahead, without reading the workspace itself: nothing of it
 * is parsed. Null where the workspace has gone on since, or another version printed it.
 * @param now the revision of the workspace
 */
export async function draftAhead(now: Promise<number>): Promise<Ready | null> {
  const [kept, revision] = await Promise.all([itemOf('draft').read(), now]);
  if (kept?.version !== extensionVersion() || kept.revision !== revision) return null;
  // Written by this very version, of a prompt that had been parsed.
  const prompt = JSON.parse(kept.prompt) as Prompt;
  return { what: { of: 'draft', prompt, revision }, ahead: aheadOf(kept) };
}

function aheadOf({ targets, printed, complete, revision }: Kept): PrintedAhead {
  const found = Object.entries(targets).flatMap(([target, at]) => {
    const one = printed[at];
    return one ? [[target, one] as const] : [];
  });
  return { printed: Object.fromEntries(found), complete, revision };
}

/** Keeps how a prompt is printed in the place of what was kept; nothing where there is no room for it. */
export async function keepPrinted(
  { of, prompt, revision }: Printable,
  { printed, complete }: PrintedAhead,
): Promise<void> {
  if (of === null) return;
  const json = jsonOf(prompt);
  if (json.length > LONGEST || printsNothing(prompt)) return itemOf(of).clear();
  const distinct = new Map(Object.values(printed).map((one) => [JSON.stringify(one), one]));
  const order = [...distinct.keys()];
  const targets = Object.entries(printed).map(([target, one]) => [
    target,
    order.indexOf(JSON.stringify(one)),
  ]);
  const record: Kept = {
    version: extensionVersion(),
    prompt: json,
    ...(revision === undefined ? {} : { revision }),
    complete,
    printed: [...distinct.values()],
    targets: Object.fromEntries(targets),
  };
  await itemOf(of)
    .write(record)
    .catch(() => itemOf(of).clear());
}

/** Forgets what is kept of all others. */
export async function keepPrintedOnlyOf(all: readonly PrintedOf[]): Promise<void> {
  const kept = (await owners.read()) ?? [];
  const gone = ['draft', ...kept].filter((of) => !all.some((one) => one === of));
  await Promise.all(gone.map((of) => itemOf(of).clear()));
  await owners.write([...all]);
}
