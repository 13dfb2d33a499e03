/** The request as the user has changed it, so that closing the popup loses nothing of it. Gone with the browser. */
import * as z from 'zod/mini';
import { defineSessionItem } from './private-item.ts';

const item = defineSessionItem('requestDraft', z.string());

/** Keeps it; null forgets it: the request then follows the form again. */
export function keepRequestDraft(text: string | null, isPrivate: boolean): Promise<void> {
  return text === null ? item(isPrivate).clear() : item(isPrivate).write(text);
}

/** Returns the changed request, or null where it follows the form. */
export function readRequestDraft(isPrivate: boolean): Promise<string | null> {
  return item(isPrivate).read();
}
