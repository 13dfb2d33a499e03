import { parsePrompt } from '../parse-prompt.ts';
import { plainCopy } from '../plain-copy.ts';
import { createDraft } from './draft.ts';
import { isRecord } from './json/is-record.ts';
import { readCaption } from './json/read-caption.ts';
import { readMetadata } from './json/read-metadata.ts';
import { noteOf } from './note.ts';
import type { ReadPrompt } from './reading.ts';

/** More than any program writes with a picture, but for ComfyUI's largest graphs. */
const LONGEST = 500_000;

/**
 * Takes a text that may be JSON and gives the prompt in it: our own form, an Ideogram caption, what programs write into
 * their pictures. JSON of another form stays whole in Subject, with a note. Null where it is no JSON.
 */
export function readJson(text: string): ReadPrompt | null {
  if (text.length > LONGEST) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Not JSON after all: it is read as words.
    return null;
  }
  if (!isRecord(json) && !Array.isArray(json)) return null;
  const own = parsePrompt(json);
  if (own.ok) return { prompt: own.prompt, notes: [] };
  const copy = plainCopy(json);
  const known =
    copy.ok && isRecord(copy.value) ? (readCaption(copy.value) ?? readMetadata(copy.value)) : null;
  if (known) return known;
  const draft = createDraft();
  draft.add('subject', text);
  return { prompt: draft.prompt, notes: [noteOf('unknown-json')] };
}
