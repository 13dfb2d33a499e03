import { isRecord } from '../../../is-record.ts';
import type { SyntaxId } from '../../../targets/target.ts';
import { ratioBeside, ratioOfSize } from '../../size.ts';
import type { Told } from '../../told.ts';
import { networksIn } from '../networks.ts';
import { toldByProgram } from '../program.ts';
import { at, type Json, recordsIn, textAt } from '../values.ts';
import {
  INFOTEXTS,
  INSIDE,
  LORA_WEIGHTS,
  LORAS,
  NEGATIVE,
  POSITIVE,
  SEEDS,
  SIZES,
  STYLE,
} from './data/keys.ts';
import { charactersOf } from './novelai.ts';
import { programOf } from './programs.ts';

const INFOTEXT = /\bSteps: \d/;
const DEEPEST = 4;
const LONGEST_INNER = 2_000_000;

/**
 * Takes an object and gives what a program told in it of the picture: SwarmUI, InvokeAI, Fooocus, NovelAI, Draw Things,
 * Easy Diffusion, Civitai, Midjourney, A1111 and its API. Null if no such program wrote it.
 */
export function readMetadata(json: Json, parse: (text: string) => unknown): Told | null {
  return read(json, parse, 0);
}

function read(json: Json, parse: (text: string) => unknown, depth: number): Told | null {
  const infotext = textAt(json, INFOTEXTS) ?? firstText(at(json, 'infotexts'));
  if (infotext !== undefined && INFOTEXT.test(infotext)) return { text: infotext, syntax: 'a1111' };
  const program = programOf(json);
  const told = program && toldOf(withParameters(json), program.syntax);
  if (told?.text !== undefined) return told;
  if (depth >= DEEPEST) return null;
  for (const key of INSIDE) {
    const value = at(json, key);
    const inner = typeof value === 'string' && opensObject(value) ? parse(value) : value;
    for (const record of Array.isArray(inner) ? recordsIn(inner).slice(0, 1) : [inner]) {
      if (!isRecord(record)) continue;
      const merged = program ? { ...outerOf(json, key), ...record } : record;
      const found = read(merged, parse, depth + 1);
      if (found) return found;
    }
  }
  return null;
}

/** A request to NovelAI keeps its settings apart; InvokeAI before its third version, all of the picture. */
function withParameters(json: Json): Json {
  const parts = ['parameters', 'image'].map((key) => at(json, key)).filter(isRecord);
  return Object.assign(
    { ...json },
    ...parts.map((part) => ('prompt' in part ? { ...part, image: part } : part)),
  );
}

function opensObject(text: string): boolean {
  return text.length < LONGEST_INNER && /^\s*[[{]/.test(text);
}

/** What stands beside the object that holds the prompt: `input` of NovelAI beside its `parameters`. */
function outerOf(json: Json, key: string): Json {
  return Object.fromEntries(
    Object.entries(json).filter(([name, value]) => name !== key && typeof value !== 'object'),
  );
}

function toldOf(json: Json, syntax: SyntaxId): Told {
  const characters = syntax === 'novelai' ? charactersOf(json) : null;
  const legacy = promptOfOldInvoke(json);
  const asked = characters?.positive ?? legacy?.positive ?? textAt(json, POSITIVE) ?? '';
  const text = withStyle(asked, textAt(json, [STYLE.positive]));
  const avoided = characters?.negative ?? legacy?.negative ?? textAt(json, NEGATIVE) ?? '';
  const negative = withStyle(avoided, textAt(json, [STYLE.negative]));
  const flagged = syntax === 'midjourney' && /\s(?:--|\u2014)(?:ar|aspect)\b/.test(text);
  const sizes = SIZES.map((key) => ratioOfSize(at(json, key)));
  return toldByProgram({
    syntax: syntax === 'compel' || !isComfy(json) ? syntax : 'comfyui',
    text,
    negative,
    ratio: flagged ? undefined : (sizes.find((ratio) => ratio !== undefined) ?? ratioBeside(json)),
    seed: SEEDS.map((key) => at(json, key)).find((value) => value !== undefined && value !== ''),
    networks: syntax === 'midjourney' ? [] : networksOf(json, syntax === 'swarmui'),
    settings: settingsOf(json),
  });
}

/** The style behind the prompt, where the prompt does not say it already. */
function withStyle(text: string, style = ''): string {
  const [said, more] = [text.trim(), style.trim()];
  if (more === '' || said.toLowerCase().includes(more.toLowerCase())) return said;
  if (said === '' || more.toLowerCase().includes(said.toLowerCase())) return more;
  return /[.!?]$/.test(said) ? `${said} ${more}` : `${said.replace(/[,;]$/, '')}, ${more}`;
}

/** Civitai keeps the graph of a picture made in ComfyUI beside its prompt. */
function isComfy(json: Json): boolean {
  return 'comfy' in json || 'workflow' in json;
}

function networksOf(json: Json, keepsFolders: boolean): string[] {
  const weights = LORA_WEIGHTS.map((key) => at(json, key)).find((value) => value !== undefined);
  const listed = LORAS.flatMap((key) =>
    at(json, key) ? networksIn(at(json, key), { weights: [weights].flat(), keepsFolders }) : [],
  );
  // Fooocus: `lora_combined_1` and `LoRA 1` with `name : weight`.
  const single = Object.entries(json)
    .filter(([key]) => /^(?:lora_combined_|LoRA )\d+$/.test(key))
    .map(([, value]) => value);
  const resources = [...recordsIn(at(json, 'resources')), ...recordsIn(at(json, 'civitaiResources'))].filter(
    (one) => /^(?:lora|locon|lycoris|dora)$/i.test(String(at(one, 'type'))),
  );
  return [...listed, ...networksIn(single), ...networksIn(resources)];
}

/** What was told apart is no setting. */
const TOLD = new Set([
  ...POSITIVE,
  ...NEGATIVE,
  ...Object.values(STYLE),
  ...SEEDS,
  ...LORAS,
  ...LORA_WEIGHTS,
  'full_prompt',
]);
/** Says something of the file, and nothing of the picture. */
const OF_THE_FILE =
  /^(?:id|url|hash|status|progress|action|nsfw|app_id|metadata_scheme|lora_combined_\d+|LoRA \d+|.*_time|.*At)$/;

function settingsOf(json: Json): [string, unknown][] {
  const override = at(json, 'override_settings');
  const all = { ...json, ...(isRecord(override) ? override : {}) };
  return Object.entries(all).flatMap(([name, value]): [string, unknown][] => {
    if (TOLD.has(name) || OF_THE_FILE.test(name) || value === 'None') return [];
    // The name of a model lies in the object of the model.
    if (/^(?:model|vae|refiner_model)$/.test(name) && isRecord(value))
      return [[name, textAt(value, ['name', 'model_name', 'key'])]];
    return [[name, value]];
  });
}

/** InvokeAI before its third version: a list of weighed prompts, what to leave out in brackets. */
function promptOfOldInvoke(json: Json): { positive: string; negative: string } | null {
  const image = at(json, 'image');
  const prompt = at(isRecord(image) ? image : json, 'prompt');
  const texts = recordsIn(prompt).map((one) => textAt(one, ['prompt']) ?? '');
  const text = isRecord(image) && typeof prompt === 'string' ? prompt : texts.join(', ');
  if (text === '') return null;
  const negatives = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, inner = '']) => inner);
  return { positive: text.replace(/\s*\[[^[\]]*\]/g, ''), negative: negatives.join(', ') };
}

function firstText(value: unknown): string | undefined {
  return Array.isArray(value) ? value.find((one) => typeof one === 'string') : undefined;
}
