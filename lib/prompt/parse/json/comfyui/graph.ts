/** A graph of ComfyUI, alike from both of its forms. */

export interface GraphNode {
  type: string;
  /** The title the user gave the node, or ''. */
  title: string;
  /** What was typed into the node, by the name of the input. */
  values: Map<string, unknown>;
  /** Texts typed into inputs whose names the file does not tell. */
  unnamed: string[];
  /** The node that each linked input gets its value from. */
  links: Map<string, string>;
  /** `off` gives nothing, `bypassed` passes on what it gets. */
  state: 'on' | 'off' | 'bypassed';
}

/** Nodes by their ids. */
export type Graph = ReadonlyMap<string, GraphNode>;

/** Returns the numbers and texts that a node was given, typed or through nodes that only hold a value. */
export function scalarAt(graph: Graph, node: GraphNode, name: string): unknown {
  if (node.values.has(name)) return node.values.get(name);
  const linked = graph.get(node.links.get(name) ?? '');
  if (!linked) return undefined;
  for (const held of [name, 'value', 'seed', 'noise_seed', 'number', 'int', 'Number', 'INT']) {
    const value = linked.values.get(held);
    if (typeof value === 'number' || typeof value === 'string') return value;
  }
  return undefined;
}
