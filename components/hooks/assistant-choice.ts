import { readSetting, writeSetting } from '@/lib/platform/settings.ts';

const NAME = 'assistant';

/** The assistant the user asked last, by its id; null where none was chosen yet. It may be one that is gone. */
export async function readAssistantChoice(): Promise<string | null> {
  const kept = await readSetting(NAME);
  return typeof kept === 'string' ? kept : null;
}

/** Keeps the choice. */
export function keepAssistantChoice(id: string): Promise<void> {
  return writeSetting(NAME, id);
}
