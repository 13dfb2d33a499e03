/** Builders of the graphs that ComfyUI writes, as short as its two forms allow. */

type Link = [node: string, slot: number];

/** A node of a graph in the form of the API. */
export function apiNode(type: string, inputs: Record<string, unknown>, title?: string): unknown {
  return { class_type: type, inputs, ...(title === undefined ? {} : { _meta: { title } }) };
}

/** A sampler of a graph in the form of the API. */
export function sampler(positive: Link, negative?: Link, more: Record<string, unknown> = {}): unknown {
  const links = negative === undefined ? { positive } : { positive, negative };
  return apiNode('KSampler', { seed: 5, steps: 20, model: ['m', 0], ...links, ...more });
}

/** A node of a workflow as the interface saves it, its inputs by the ids of their links. */
export function node(
  id: number,
  type: string,
  inputs: Record<string, number | null>,
  values: unknown[],
  more: Record<string, unknown> = {},
): unknown {
  const listed = Object.entries(inputs).map(([name, link]) => ({ name, type: '*', link }));
  return { id, type, pos: [0, 0], mode: 0, inputs: listed, widgets_values: values, ...more };
}

/** A sampler of a workflow, of seed 8. */
export function workflowSampler(id: number, inputs: Record<string, number | null>): unknown {
  return node(id, 'KSampler', { model: 99, ...inputs }, [8, 'randomize', 20, 7, 'euler', 'normal', 1]);
}

/** A workflow of nodes and links (`[id, from, slot, to, slot]`). */
export function workflow(nodes: unknown[], links: number[][], more: Record<string, unknown> = {}): unknown {
  const groups = [{ title: 'Group', bounding: [0, 0, 10, 10] }];
  return {
    last_node_id: 99,
    nodes,
    links: links.map((link) => [...link, '*']),
    groups,
    version: 0.4,
    ...more,
  };
}
