import { ratioOf, sizeIn } from '../../size.ts';
import type { Told } from '../../told.ts';
import { networkOf, networksIn } from '../networks.ts';
import { toldByProgram } from '../program.ts';
import { type Side, textsFrom } from './follow.ts';
import { type Graph, type GraphNode, scalarAt } from './graph.ts';

const SETTINGS = [
  'steps',
  'cfg',
  'guidance',
  'sampler_name',
  'scheduler',
  'denoise',
  'ckpt_name',
  'unet_name',
];
const ENCODER = /text_?encode|prompt/i;
const EMPTY_LATENT = /empty.*(?:latent|image)|latent.*size|resolution/i;

/**
 * Takes a graph of ComfyUI and gives the prompt of each picture it makes from nothing: from the sampler back to the
 * texts. A graph without a sampler is read from the nodes that take a prompt, or from the titles of its encoders.
 * Empty where no text is to be found.
 */
export function readGraph(graph: Graph): Told[] {
  const samplers = [...graph.values()].filter((node) => node.state === 'on' && isSampler(node));
  const drawing = samplers.filter((node) => EMPTY_LATENT.test(latentOf(graph, node)?.type ?? ''));
  const told = (drawing.length > 0 ? drawing : samplers).map((node) => readSampler(graph, node));
  const distinct = new Map(told.filter(({ text }) => text !== undefined).map((one) => [one.text, one]));
  if (distinct.size > 0) return [...distinct.values()].slice(0, drawing.length > 0 ? 20 : 1);
  const rest = readWithoutSampler(graph);
  return rest ? [rest] : [];
}

function isSampler({ type, links }: GraphNode): boolean {
  if (links.has('guider')) return true;
  if (links.has('positive')) return links.has('model') || /sampler/i.test(type);
  return /sampler/i.test(type) && [...links.keys()].some((name) => /pipe|tuple/i.test(name));
}

function readSampler(graph: Graph, sampler: GraphNode): Told {
  const guider = graph.get(sampler.links.get('guider') ?? '');
  const asked = guider ?? sampler;
  const texts = (side: Side): string[] => {
    const direct = asked.links.get(side);
    if (direct !== undefined) return textsFrom(graph, direct, side);
    // A guider without a negative has none; a pipe carries both.
    if (side === 'negative' && (guider || asked.links.has('positive'))) return [];
    const through = [...asked.links].filter(([name]) => !/^(?:model|negative|latent.*|noise)$/.test(name));
    return through.flatMap(([, id]) => textsFrom(graph, id, side));
  };
  return toldOf(graph, sampler, texts('positive'), texts('negative'));
}

function readWithoutSampler(graph: Graph): Told | null {
  const nodes = [...graph].filter(([, { state }]) => state === 'on');
  const asking = nodes.find(
    ([, node]) => !ENCODER.test(node.type) && (node.values.has('prompt') || node.links.has('prompt')),
  );
  const read = (ids: readonly string[], side: Side) => ids.flatMap((id) => textsFrom(graph, id, side));
  if (asking) {
    const [id, node] = asking;
    const negative = [...node.values.keys(), ...node.links.keys()].some((name) => /^neg/i.test(name));
    return toldOf(
      graph,
      node,
      textsFrom(graph, id, 'positive'),
      negative ? textsFrom(graph, id, 'negative') : [],
    );
  }
  const encoders = nodes.filter(([, { type }]) => ENCODER.test(type));
  const negative = encoders.filter(([, { title, type }]) => /neg/i.test(title || type)).map(([id]) => id);
  const titled = encoders.filter(([, { title }]) => /pos/i.test(title)).map(([id]) => id);
  const others = encoders.map(([id]) => id).filter((id) => !negative.includes(id));
  const [, first] = encoders[0] ?? [];
  if (!first) return null;
  // Without a title, the first encoder holds the prompt and the second what to leave out.
  const apart = titled.length === 0 && negative.length === 0 && others.length === 2;
  const told = toldOf(
    graph,
    first,
    read(apart ? others.slice(0, 1) : titled.length > 0 ? titled : others, 'positive'),
    read(apart ? others.slice(1) : negative, 'negative'),
  );
  return told.text === undefined ? null : told;
}

function toldOf(
  graph: Graph,
  start: GraphNode,
  texts: readonly string[],
  negatives: readonly string[],
): Told {
  const active = [...graph.values()].filter(({ state }) => state === 'on');
  const settings: [string, unknown][] = SETTINGS.map((name) => [
    name,
    [start, ...active].map((node) => node.values.get(name)).find((value) => value !== undefined),
  ]);
  const noise = graph.get(start.links.get('noise') ?? '');
  const seed = [start, noise ?? start, ...active]
    .flatMap((node) => ['seed', 'noise_seed'].map((name) => scalarAt(graph, node, name)))
    .find((value) => value !== undefined);
  const text = joined(texts);
  const negative = joined(negatives);
  return toldByProgram({
    syntax: 'comfyui',
    text,
    negative: negative === text ? '' : negative,
    ratio: ratioOfPicture(graph, start, active),
    seed,
    networks: active.flatMap(networksOf),
    settings,
  });
}

/** Several texts in the order they are encoded, said one after the other. */
function joined(texts: readonly string[]): string {
  return texts.reduce(
    (all, text) => (all === '' ? text : `${all}${/[.!?]$/.test(all) ? ' ' : ', '}${text}`),
    '',
  );
}

function latentOf(graph: Graph, sampler: GraphNode): GraphNode | undefined {
  let next: GraphNode | undefined = sampler;
  for (let step = 0; step < 20 && next; step += 1) {
    const name: string | undefined = [...next.links.keys()].find((key) => /^(?:latent.*|samples)$/.test(key));
    if (name === undefined) return next === sampler ? undefined : next;
    next = graph.get(next.links.get(name) ?? '');
  }
  return next;
}

function ratioOfPicture(graph: Graph, start: GraphNode, active: readonly GraphNode[]): string | undefined {
  const holders = [
    latentOf(graph, start),
    start,
    ...active.filter(({ type }) => EMPTY_LATENT.test(type)),
    ...active,
  ];
  for (const node of holders) {
    if (!node) continue;
    const side = (name: string) =>
      scalarAt(graph, node, name) ?? scalarAt(graph, node, `empty_latent_${name}`);
    const named = ['resolution', 'aspect_ratio', 'dimensions', 'size'].map((name) => node.values.get(name));
    const written = named.find((value) => typeof value === 'string' && sizeIn(value));
    const ratio =
      ratioOf(side('width'), side('height')) ?? (written ? sizeIn(String(written))?.ratio : undefined);
    if (ratio !== undefined) return ratio;
  }
  return undefined;
}

/** Loaders of one LoRA, stacks of numbered ones, and rgthree's list of objects. */
function networksOf({ type, values, unnamed }: GraphNode): string[] {
  if (!/lora|loader|stack/i.test(type)) return [];
  const listed = [...values.values()].filter((value) => value !== null && typeof value === 'object');
  const single = values.get('lora_name');
  const strength =
    values.get('strength_model') ?? values.get('lora_model_strength') ?? values.get('strength');
  const numbered = [...values].flatMap(([name, file]) => {
    const number = /^lora(?:_name)?_(\d+)$/.exec(name)?.[1];
    const isOn = !/off|false/i.test(String(values.get(`switch_${number}`) ?? 'on'));
    if (number === undefined || typeof file !== 'string' || !isOn) return [];
    const weights = ['model_weight', 'lora_wt', 'model_str', 'strength', 'weight'];
    return [
      networkOf(file, weights.map((weight) => values.get(`${weight}_${number}`)).find(Number.isFinite)),
    ];
  });
  const files = unnamed.filter((text) => /lora/i.test(type) && /\.safetensors$/i.test(text));
  return [
    ...(typeof single === 'string' ? [networkOf(single, strength)] : []),
    ...numbered,
    ...networksIn(listed),
    ...networksIn(files),
  ].filter((network) => network !== '');
}
