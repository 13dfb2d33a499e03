/** An answer that the user has not decided on yet. It outlives the popup, and is gone when the browser closes. */
import * as z from 'zod/mini';
import { promptSchema } from '../prompt/model.ts';
import { defineSessionItem } from './private-item.ts';

const decisionSchema = z.lazy(() =>
  z.object({
    /** A field of the form. */
    field: z.string(),
    accepted: z.boolean(),
    /** The id of the step it was accepted by; null where that changed nothing, or it was rejected. */
    step: z.nullable(z.string()),
    old: z.array(z.string()),
    new: z.array(z.string()),
  }),
);

const reviewSchema = z.lazy(() =>
  z.object({
    /** Who answered, as the user knows it; empty for an answer that was pasted. */
    from: z.string(),
    /** The prompts the answer offers; at least one. */
    choices: z.array(z.object({ said: z.string(), prompt: promptSchema })).check(z.minLength(1)),
    /** Which of them is looked at. */
    chosen: z.number(),
    /** What the user decided on, field by field. */
    decided: z.array(decisionSchema),
  }),
);
export type Review = z.infer<typeof reviewSchema>;
export type Decision = z.infer<typeof decisionSchema>;

const item = defineSessionItem('review', reviewSchema);

/** Keeps a review; a later one takes its place. */
export function keepReview(review: Review, isPrivate: boolean): Promise<void> {
  return item(isPrivate).write(review);
}

/** The review under way, or null. */
export function currentReview(isPrivate: boolean): Promise<Review | null> {
  return item(isPrivate).read();
}

/** Forgets it. */
export function dropReview(isPrivate: boolean): Promise<void> {
  return item(isPrivate).clear();
}

/** Calls back with each review that is kept from now on, and null when one ends, in whichever window. Returns what stops it. */
export function onReview(isPrivate: boolean, callback: (review: Review | null) => void): () => void {
  return item(isPrivate).watch(callback);
}
