import * as z from 'zod/mini';
import { defineItem } from '@/lib/platform/stored-item.ts';

const item = defineItem('local:assistant', z.string());

/** The assistant the user asked last, by its id; null where none was chosen yet. It may be one that is gone. */
export function readAssistantChoice(): Promise<string | null> {
  return item.read();
}

/** Keeps the choice. */
export function keepAssistantChoice(id: string): Promise<void> {
  return item.write(id);
}
