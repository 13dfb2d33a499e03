import { isRecord } from '../../is-record.ts';
import { sizeIn } from '../size.ts';
import type { Said, Told } from '../told.ts';
import { elementsOf } from './caption/elements.ts';
import { readCaption } from './caption/read-caption.ts';
import { createSink } from './caption/sink.ts';
import { graphFromApi } from './comfyui/from-api.ts';
import { graphFromWorkflow } from './comfyui/from-workflow.ts';
import { readGraph } from './comfyui/read-graph.ts';
import { readExchange } from './exchange.ts';
import { parseJson } from './lenient/parse-json.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { at, type Json, recordsIn, textAt } from './values.ts';

const MOST_PROMPTS = 100;
const DEEPEST = 5;
/** Where graphs of ComfyUI lie in what carries them. The form for the API is the surer one. */
const GRAPHS = ['prompt', 'workflow', 'extra_pnginfo', 'extra_data', 'comfy', 'Prompt', 'Workflow'];
/** Lists of prompts. */
const LISTS = [
  'presets',
  'prompts',
  'items',
  'variations',
  'variants',
  'options',
  'images',
  'results',
  'data',
  'jobs',
  'tasks',
  'generations',
  'history',
  'scenes',
  'shots',
  'concepts',
  'ideas',
  'alternatives',
];
/** What makes an object in a list a prompt of its own. */
const OWN_PROMPT = [
  'prompt',
  'positive_prompt',
  'image_prompt',
  'full_command',
  'meta',
  'subject',
  'text_prompt',
  'short_description',
  'high_level_description',
];
const DESIGN =
  /\b(?:infographic|poster|flyer|banner|cover|thumbnail|slide|menu|card|invitation|brochure|advert(?:isement)?|ad|chart|diagram|timeline)\b/i;
const TITLES = ['title', 'name', 'prompt_title', 'project_title', 'label'];

/** Takes a value of JSON and gives the prompts that it tells; empty where it tells of no picture. */
export function toldOf(value: unknown, depth = 0): Told[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return textTold(value, depth);
  const pairs = Array.isArray(value) ? mergedPairs(value) : null;
  if (pairs) return toldOf(pairs, depth + 1);
  if (Array.isArray(value))
    return value
      .slice(0, MOST_PROMPTS)
      .flatMap((one) => toldOf(one, depth + 1))
      .slice(0, MOST_PROMPTS);
  return isRecord(value) ? recordTold(value, depth).filter(tellsSomething) : [];
}

function textTold(text: string, depth: number): Told[] {
  if (/^\s*[[{]\s*["{]/.test(text)) return toldOf(parseText(text), depth + 1);
  return text.trim() === '' ? [] : [{ text: text.trim() }];
}

function recordTold(json: Json, depth: number): Told[] {
  const own = readExchange(json);
  if (own) return [own];
  const graph = graphTold(json, 0);
  if (graph) return graph;
  const program = readMetadata(json, parseText);
  if (program) return [program];
  const spoken = spokenTold(json, depth);
  if (spoken.length > 0) return spoken;
  const listed = listIn(json);
  if (listed) return titled(toldOf(listed, depth + 1), listed);
  const [key, ...more] = Object.keys(json);
  const only = key !== undefined && more.length === 0 ? at(json, key) : undefined;
  if (isRecord(only) && (readExchange(only) || readMetadata(only, parseText))) return toldOf(only, depth + 1);
  return [captionTold(json)];
}

function captionTold(json: Json): Told {
  const sink = createSink();
  readCaption(json, sink);
  const title = textAt(json, TITLES);
  const boxes = elementsOf(json);
  const told = boxes ? { ...sink.told(), parameters: { ideogram: { elements: boxes } } } : sink.told();
  if (title === undefined) return told;
  const { text, said = [] } = told;
  const has = (sought: Said['field']) => said.some(({ field }) => field === sought);
  // A design is set in type: its title is read in it. Of others, where nothing says what is shown, the title does.
  if (
    said.some(({ field, phrase }) => field === 'contentType' && DESIGN.test(phrase.text)) &&
    !has('subject')
  ) {
    const words: Said = { field: 'details', phrase: { text: `the title "${title.trim()}"` } };
    return { title, ...told, said: [words, ...said] };
  }
  const untold = text === undefined && !has('subject') && title.split(/\s+/).length > 2;
  return { title, ...(untold ? { text: title } : {}), ...told };
}

/** A graph of ComfyUI, itself or in what carries it (an object of the two forms, a picture's texts). */
function graphTold(json: Json, depth: number): Told[] | null {
  const graph = graphFromApi(json) ?? graphFromWorkflow(json);
  if (graph) return readGraph(graph);
  if (depth > 2) return null;
  for (const key of GRAPHS) {
    const value = at(json, key);
    const inner = typeof value === 'string' && /^\s*\{/.test(value) ? parseText(value) : value;
    const told = isRecord(inner) ? graphTold(inner, depth + 1) : null;
    if (told && told.length > 0) return told;
  }
  return null;
}

/** What was said to a model: `contents` of Gemini, `messages` of OpenAI, with the ratio that was asked for beside. */
function spokenTold(json: Json, depth: number): Told[] {
  const turns = [...recordsIn(at(json, 'contents')), ...recordsIn(at(json, 'messages'))];
  const texts = turns.flatMap((turn) => {
    if (/^(?:system|assistant|model)$/.test(String(at(turn, 'role')))) return [];
    const parts = [at(turn, 'parts'), at(turn, 'content')].flat();
    return parts
      .map((part) => (isRecord(part) ? textAt(part, ['text']) : part))
      .filter((part) => typeof part === 'string');
  });
  const ratio = ratioWithin(json, 0);
  return texts
    .flatMap((text) => textTold(text, depth))
    .map((told) => (ratio ? { aspectRatio: ratio, ...told } : told));
}

function ratioWithin(json: Json, depth: number): string | undefined {
  const own = sizeIn(textAt(json, ['aspectRatio', 'aspect_ratio', 'size']) ?? '')?.ratio;
  if (own !== undefined || depth > DEEPEST) return own;
  const inner = Object.values(json).filter(isRecord);
  return inner.map((one) => ratioWithin(one, depth + 1)).find((ratio) => ratio !== undefined);
}

/** One prompt whose pairs are objects of their own in a list; null where the list is anything else. */
function mergedPairs(list: readonly unknown[]): Json | null {
  const records = list.filter(isRecord);
  if (records.length < 2 || records.length !== list.length) return null;
  const entries = records.flatMap((one) => Object.entries(one));
  const keys = new Set(entries.map(([key]) => key));
  return entries.length === records.length && keys.size === records.length
    ? Object.fromEntries(entries)
    : null;
}

/** The list of prompts that an object holds, where the object is no prompt itself. */
function listIn(json: Json): unknown[] | null {
  if (OWN_PROMPT.some((key) => Object.hasOwn(json, key) && key !== 'meta')) return null;
  for (const key of LISTS) {
    const list = at(json, key);
    if (!Array.isArray(list) || list.length === 0) continue;
    const records = recordsIn(list);
    if (records.length > 0 && records.every((one) => OWN_PROMPT.some((name) => Object.hasOwn(one, name))))
      return records;
    if (key === 'prompts' && list.every((one) => typeof one === 'string')) return list;
  }
  return null;
}

function titled(told: Told[], list: readonly unknown[]): Told[] {
  if (told.length !== list.length) return told;
  return told.map((one, place) => {
    const item = list[place];
    const title = isRecord(item) ? textAt(item, TITLES) : undefined;
    return title === undefined || one.title !== undefined ? one : { title, ...one };
  });
}

function tellsSomething({ text, negative, fields, said }: Told): boolean {
  return (
    text !== undefined || said !== undefined || negative !== undefined || Object.keys(fields ?? {}).length > 0
  );
}

function parseText(text: string): unknown {
  const start = text.search(/[[{]/);
  return start < 0 ? undefined : parseJson(text, start).value;
}
