import { isRecord } from './is-record.ts';

interface Found {
  positive: string;
  negative: string;
  rest: Record<string, unknown>;
}

/** How many links are followed from a sampler to the text. */
const FARTHEST = 30;

/**
 * Takes a ComfyUI graph as its API writes it (`{"3": {"class_type", "inputs"}}`) and follows the sampler's `positive`
 * and `negative` links to the nearest texts. Gives up where a text is made by other nodes.
 */
export function promptsOfGraph(json: Record<string, unknown>): Found | null {
  const nodes = isRecord(json.prompt) ? json.prompt : json;
  const sampler = Object.values(nodes).find(
    (node) => isRecord(node) && isRecord(node.inputs) && Array.isArray(node.inputs.positive),
  );
  if (!isRecord(sampler) || !isRecord(sampler.inputs)) return null;
  const positive = textAt(nodes, sampler.inputs.positive);
  if (positive === null) return null;
  const rest = Object.fromEntries(
    Object.entries(sampler.inputs).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number',
    ),
  );
  return { positive, negative: textAt(nodes, sampler.inputs.negative) ?? '', rest };
}

function textAt(nodes: Record<string, unknown>, link: unknown): string | null {
  let next = link;
  for (let step = 0; step < FARTHEST; step += 1) {
    const node = Array.isArray(next) ? nodes[String(next[0])] : null;
    if (!isRecord(node) || !isRecord(node.inputs)) return null;
    const { inputs } = node;
    const text = [inputs.text, inputs.text_g, inputs.prompt, inputs.value, inputs.string].find(
      (value) => typeof value === 'string',
    );
    if (typeof text === 'string') return text;
    next = [inputs.text, inputs.conditioning, inputs.conditioning_1, inputs.conditioning_to].find(
      Array.isArray,
    );
  }
  return null;
}
