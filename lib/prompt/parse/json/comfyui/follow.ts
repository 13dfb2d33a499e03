import type { Graph, GraphNode } from './graph.ts';

/** Whose text is asked for, where a node takes or holds one of each. */
export type Side = 'positive' | 'negative';

/** More nodes than lie between a sampler and a text. */
const FARTHEST = 100;
const MOST_TEXTS = 50;

/** Inputs that no text comes through. */
const NO_TEXT =
  /^(?:(?:base_|refiner_)?(?:model|clip|vae|ae)s?|.*(?:image|images|pixels|mask|latent|samples|video|audio)(?:_?\d+)?|control_?net.*|clip_vision.*|style_model.*|.*(?:delimiter|separator|seed|sigmas|sampler)|noise|unique_id|system_prompt|upscale_model|bbox_detector|sam_model.*)$/i;
/** Inputs that hold a text where it was typed. */
const TEXT =
  /^(?:(?:input|user|base|main|global|pos|neg|final|full|raw|pre|post)_)?(?:text|prompt|string|positive|negative|value|t5xxl|clip_[lgt]|bert|mt5xl|llama|caption|content|wildcard_text|populated_text|str|prefix|suffix)(?:_?(?:text|prompt|string|positive|negative|[a-z]|\d{1,2}))?$/i;
const POSITIVE = /^(?:.*_)?pos(?:itive)?(?:_.*)?\d?$/i;
const NEGATIVE = /^(?:.*_)?neg(?:ative)?(?:_.*)?\d?$/i;
/** How a node that joins texts is told to join them. */
const DELIMITERS = ['delimiter', 'separator', 'linebreak_addition'];

/**
 * Takes a graph and the node that gives a conditioning or a text, and gives the texts that it is made of, each once, in
 * the order of the inputs: through nodes that pass on, combine, concatenate, choose, or hold a text.
 */
export function textsFrom(graph: Graph, id: string | undefined, side: Side): string[] {
  const seen = new Set<string>();
  const collect = (next: string | undefined, distance: number): string[] => {
    const node = next === undefined ? undefined : graph.get(next);
    if (!node || next === undefined || seen.has(next) || distance > FARTHEST) return [];
    seen.add(next);
    // A conditioning made empty says nothing.
    if (node.state === 'off' || /zero_?out/i.test(node.type)) return [];
    const found = inputsOf(node, side).flatMap((name) => {
      const linked = node.links.get(name);
      if (linked !== undefined) return collect(linked, distance + 1);
      const value = node.values.get(name);
      return typeof value === 'string' && TEXT.test(name) && node.state === 'on' ? [value] : [];
    });
    if (found.length === 0 && node.state === 'on') found.push(...wordyOf(node.unnamed));
    const delimiter = DELIMITERS.map((name) => node.values.get(name)).find((one) => typeof one === 'string');
    return delimiter === undefined ? found : [found.join(String(delimiter).replace(/\\n/g, '\n'))];
  };
  return distinct(collect(id, 0));
}

/** The inputs that the asked side may come through, in their order. */
function inputsOf(node: GraphNode, side: Side): string[] {
  const names = [...new Set([...node.links.keys(), ...node.values.keys()])].filter(
    (name) => !NO_TEXT.test(name) && !isReplaced(node, name) && isChosen(node, name),
  );
  const [asked, other] = side === 'positive' ? [POSITIVE, NEGATIVE] : [NEGATIVE, POSITIVE];
  return names.some((name) => asked.test(name))
    ? names.filter((name) => asked.test(name) || !(other.test(name) || TEXT.test(name)))
    : names;
}

/** Inputs that the node leaves aside, for what stands in another. */
function isReplaced({ values }: GraphNode, name: string): boolean {
  const filled = (other: string) => String(values.get(other) ?? '').trim() !== '';
  if (name === 'wildcard_text') return filled('populated_text');
  // PromptStash: the text that comes in, or the one that is kept.
  if (name === 'text') return values.get('use_input_text') === false;
  return name === 'prompt_text' && values.get('use_input_text') === true;
}

/** A switch passes on one of its numbered inputs, or the one for true or false. */
function isChosen({ values, links }: GraphNode, name: string): boolean {
  const truth = values.get('boolean') ?? values.get('switch');
  if (typeof truth === 'boolean' && /^on_(?:true|false)$/.test(name)) return name === `on_${truth}`;
  const chosen = values.get('select') ?? values.get('index') ?? values.get('Input');
  const number = /\d+$/.exec(name)?.[0];
  if (typeof chosen !== 'number' || number === undefined) return true;
  return Number(number) === chosen || !links.has(name.slice(0, -number.length) + chosen);
}

/** Of texts whose inputs are not known: those that are words, no names of files or settings. */
function wordyOf(texts: readonly string[]): string[] {
  const wordy = texts.filter((text) => /[\s,]/.test(text.trim()));
  return wordy.length > 0 || texts.length > 1 ? wordy : [...texts];
}

/** Each text once; one that another has in it (two encoders are told alike) is not said again. */
function distinct(texts: readonly string[]): string[] {
  const trimmed = texts.slice(0, MOST_TEXTS).map((text) => text.replace(/^[,\s]+|[,\s]+$/g, ''));
  return trimmed.filter((text, place) => {
    const words = text.toLowerCase();
    return !trimmed.some((other, at) => {
      const longer = other.toLowerCase();
      return at !== place && longer.includes(words) && (longer.length > words.length || at < place);
    });
  });
}
