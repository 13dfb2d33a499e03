import { isRecord } from '../../is-record.ts';
import { at, numberOf, textAt } from './values.ts';

/** More than any picture is made with. */
const MOST = 60;

/** How a program lists its networks. */
export interface Listing {
  /** Their weights, where they are a list of their own. */
  weights?: readonly unknown[];
  /** Whether prompts call a network by its folders too, as SwarmUI's do. */
  keepsFolders?: boolean;
}

/**
 * Takes the file of an extra network (with folders and ending) and its weight, and gives it as a prompt calls it: by the
 * name of the file, with its folders where the program wants them. '' where the file has no name.
 */
export function networkOf(file: string, weight: unknown, keepsFolders = false): string {
  const path = file.replaceAll('\\', '/');
  const name = (keepsFolders ? path.replace(/^\/+/, '') : path.slice(path.lastIndexOf('/') + 1))
    .replace(/\.(?:safetensors|ckpt|pt|bin|pth)$/i, '')
    .replace(/[<>:\n]/g, ' ')
    .trim();
  const number = numberOf(weight) ?? 1;
  return name === '' || /^none$/i.test(name) ? '' : `<lora:${name}:${Number(number.toFixed(4))}>`;
}

/**
 * Takes what a program lists as its LoRAs: names (with their weights in a list of the same length), `name : weight`,
 * pairs, or objects with the name of the model somewhere in them. Gives them as prompts call them.
 */
export function networksIn(list: unknown, { weights = [], keepsFolders = false }: Listing = {}): string[] {
  const items = Array.isArray(list) ? list : isRecord(list) ? Object.values(list) : [list];
  return items
    .slice(0, MOST)
    .map((item, place) => oneOf(item, weights[place], keepsFolders))
    .filter((network) => network !== '');
}

function oneOf(item: unknown, weight: unknown, keepsFolders: boolean): string {
  if (typeof item === 'string') {
    const [, name = item, told] = /^(.{1,300}?)\s*:\s*(-?\d+(?:\.\d+)?)\s*$/.exec(item) ?? [];
    return networkOf(name, told ?? weight, keepsFolders);
  }
  if (Array.isArray(item)) {
    const [first, second, third] = item;
    // Fooocus writes [switched on, name, weight] or [name, weight].
    if (typeof first === 'boolean')
      return first && typeof second === 'string' ? networkOf(second, third) : '';
    return typeof first === 'string' ? networkOf(first, second) : '';
  }
  if (!isRecord(item) || at(item, 'on') === false || at(item, 'is_enabled') === false) return '';
  const name = nameIn(item);
  const strength = ['weight', 'strength', 'strength_model', 'model_weight', 'scale', 'multiplier'].find(
    (key) => numberOf(at(item, key)) !== undefined,
  );
  return name === undefined ? '' : networkOf(name, strength ? at(item, strength) : weight, keepsFolders);
}

/** The name may lie in the object of the model: `{model: {name}, weight}`, `{lora: {model_name}, weight}`. */
function nameIn(item: Record<string, unknown>): string | undefined {
  const keys = ['name', 'model_name', 'file', 'lora_name', 'lora', 'model', 'modelName', 'path', 'filename'];
  const own = textAt(item, keys);
  if (own !== undefined) return own;
  const inner = keys.map((key) => at(item, key)).find(isRecord);
  return inner && textAt(inner, keys);
}
