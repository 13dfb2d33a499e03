import { isRecord } from '../../../is-record.ts';
import { at, type Json, textAt } from '../values.ts';
import type { Graph, GraphNode } from './graph.ts';

/**
 * Takes a graph in the form ComfyUI's API takes and pictures carry (`{"3": {"class_type", "inputs"}}`) and gives it as a
 * graph; null if the object is none.
 */
export function graphFromApi(json: Json): Graph | null {
  const graph = new Map<string, GraphNode>();
  for (const [id, node] of Object.entries(json)) {
    if (!isRecord(node) || typeof at(node, 'class_type') !== 'string') continue;
    const inputs = at(node, 'inputs');
    const meta = at(node, '_meta');
    const read: GraphNode = {
      type: String(at(node, 'class_type')),
      title: (isRecord(meta) && textAt(meta, ['title'])) || '',
      values: new Map(),
      unnamed: [],
      links: new Map(),
      state: 'on',
    };
    for (const [name, value] of Object.entries(isRecord(inputs) ? inputs : {})) {
      if (isLink(value)) read.links.set(name, String(value[0]));
      else read.values.set(name, value);
    }
    graph.set(id, read);
  }
  return graph.size > 0 ? graph : null;
}

function isLink(value: unknown): value is [string | number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[1] === 'number' &&
    (typeof value[0] === 'string' || Number.isInteger(value[0]))
  );
}
