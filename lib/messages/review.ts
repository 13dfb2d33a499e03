/** An answer that the user has not decided on yet. It outlives the popup, and is gone when the browser closes. */
import * as z from 'zod/mini';
import { defineItem } from '../platform/stored-item.ts';
import { promptSchema } from '../prompt/model.ts';

const decisionSchema = z.object({
  /** A field of the form. */
  field: z.string(),
  accepted: z.boolean(),
  /** The id of the step it was accepted by; null where that changed nothing, or it was rejected. */
  step: z.nullable(z.string()),
  old: z.array(z.string()),
  new: z.array(z.string()),
});

const reviewSchema = z.object({
  /** Who answered, as the user knows it; empty for an answer that was pasted. */
  from: z.string(),
  /** The prompts the answer offers; at least one. */
  choices: z.array(z.object({ said: z.string(), prompt: promptSchema })).check(z.minLength(1)),
  /** Which of them is looked at. */
  chosen: z.number(),
  /** What the user decided on, field by field. */
  decided: z.array(decisionSchema),
});
export type Review = z.infer<typeof reviewSchema>;
export type Decision = z.infer<typeof decisionSchema>;

const item = defineItem('session:review', reviewSchema);

/** Keeps a review; a later one takes its place. */
export function keepReview(review: Review): Promise<void> {
  return item.write(review);
}

/** The review under way, or null. */
export function currentReview(): Promise<Review | null> {
  return item.read();
}

/** Forgets it. */
export function dropReview(): Promise<void> {
  return item.clear();
}

/** Calls back with each review that is kept from now on, and null when one ends, in whichever window. @returns stops it */
export function onReview(callback: (review: Review | null) => void): () => void {
  return item.watch(callback);
}
