/** The request as the user has changed it, so that closing the popup loses nothing of it. Gone with the browser. */
import * as z from 'zod/mini';
import { defineItem } from '../platform/stored-item.ts';

const item = defineItem('session:requestDraft', z.string());

/** Keeps it; null forgets it: the request then follows the form again. */
export function keepRequestDraft(text: string | null): Promise<void> {
  return text === null ? item.clear() : item.write(text);
}

/** Returns the changed request, or null where it follows the form. */
export function readRequestDraft(): Promise<string | null> {
  return item.read();
}
