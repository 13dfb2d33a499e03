import { isSeed } from '../../seed.ts';
import { createDraft } from '../draft.ts';
import { GUESS } from '../grammar.ts';
import { readBody } from '../read-body.ts';
import { readExclusions } from '../read-exclusions.ts';
import type { ReadPrompt } from '../reading.ts';
import { takeFront } from '../take-front.ts';
import { isRecord } from './is-record.ts';
import { promptsOfGraph } from './prompts-of-graph.ts';

/** What programs call the prompt and what to leave out, in the JSON they write into pictures. */
const POSITIVE = ['positive_prompt', 'prompt', 'Prompt', 'original_prompt', 'c'];
const NEGATIVE = ['negative_prompt', 'negativeprompt', 'negativePrompt', 'Negative Prompt', 'uc'];
/** Parts under which they stand: SwarmUI, NovelAI, InvokeAI. */
const INSIDE = ['sui_image_params', 'invokeai_metadata', 'Comment', 'image', 'parameters', 'meta'];

/**
 * Takes what SwarmUI, InvokeAI, Fooocus, NovelAI, Easy Diffusion, Draw Things or ComfyUI write into a picture and gives
 * the prompt it was made from; the other values stay among the parameters. Null where there is no prompt in it.
 */
export function readMetadata(json: Record<string, unknown>): ReadPrompt | null {
  const graph = promptsOfGraph(json);
  const holder = graph ?? holderOf(json, 3);
  if (!holder) return null;
  const draft = createDraft();
  const { positive, negative, rest } = holder;
  readBody(takeFront(positive, draft, GUESS), draft, GUESS);
  if (negative !== '') readExclusions(negative, draft, GUESS);
  for (const [name, value] of Object.entries(rest)) {
    if (name === 'seed' && isSeed(value)) draft.parameter(null, 'seed', value);
    else draft.parameter('picture', name, value);
  }
  return { prompt: draft.prompt, notes: draft.notes };
}

export interface Holder {
  positive: string;
  negative: string;
  /** Numbers, names and whatever else was said beside them. */
  rest: Record<string, unknown>;
}

function holderOf(json: Record<string, unknown>, depth: number): Holder | null {
  for (const name of INSIDE) {
    const inner = recordOf(json[name]);
    const found = inner && depth > 0 ? holderOf(inner, depth - 1) : null;
    if (found) {
      const { [name]: _inner, ...outer } = json;
      return { ...found, rest: { ...outer, ...found.rest } };
    }
  }
  const positive = POSITIVE.find((name) => typeof json[name] === 'string');
  if (positive === undefined) return null;
  const negative = NEGATIVE.find((name) => typeof json[name] === 'string');
  const rest = Object.fromEntries(
    Object.entries(json).filter(([name]) => name !== positive && name !== negative),
  );
  return { positive: String(json[positive]), negative: negative ? String(json[negative]) : '', rest };
}

/** NovelAI writes its values as JSON within JSON. */
function recordOf(value: unknown): Record<string, unknown> | null {
  if (isRecord(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('{') || value.length > 100_000) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
