import { isRecord } from '../../../is-record.ts';
import { at, type Json, recordsIn, textAt } from '../values.ts';
import type { Graph, GraphNode } from './graph.ts';
import { namedValues } from './widgets.ts';

/** Subgraphs lie in subgraphs, but no deeper. */
const DEEPEST = 6;
/** The ids by which the links of a subgraph name its own inputs and outputs. */
const INPUTS = '-10';
const OUTPUTS = '-20';
/** The id by which a subgraph's node names a widget of its own. */
const OWN = '-1';

/** A place where a value comes out: the output of a node. */
interface Source {
  node: string;
  slot: number;
}

/** Where a graph stands within another: the ids before its own, and what its inputs get from outside. */
interface Outside {
  prefix: string;
  links: (Source | undefined)[];
  values: unknown[];
  /** What was typed outside into the widgets of its nodes, by `id name`. */
  typed: ReadonlyMap<string, unknown>;
}

/**
 * Takes a workflow in the form ComfyUI's interface saves (`nodes`, `links`, `widgets_values`) and gives it as a graph,
 * with its subgraphs opened and its named variables (Set and Get nodes) linked; null if the object is none.
 */
export function graphFromWorkflow(json: Json): Graph | null {
  const nodes = recordsIn(at(json, 'nodes')).filter((node) => typeof at(node, 'type') === 'string');
  if (nodes.length === 0) return null;
  const definitions = at(json, 'definitions');
  const subgraphs = new Map(
    recordsIn(isRecord(definitions) ? at(definitions, 'subgraphs') : []).map((one) => [at(one, 'id'), one]),
  );
  const graph = new Map<string, GraphNode>();
  addNodes(graph, json, { prefix: '', links: [], values: [], typed: new Map() }, subgraphs, 0);
  linkVariables(graph);
  return graph;
}

/** Adds the nodes of a (sub)graph and gives what comes out of it, by the slot of its output. */
function addNodes(
  graph: Map<string, GraphNode>,
  json: Json,
  outside: Outside,
  subgraphs: ReadonlyMap<unknown, Json>,
  depth: number,
): (Source | undefined)[] {
  const links = linksOf(json);
  const nodes = recordsIn(at(json, 'nodes'));
  const inner = new Map<string, (Source | undefined)[]>();
  const places = new Map(nodes.map((node) => [String(at(node, 'id')), node]));

  /** Where a link begins, outside or within a subgraph where need be. */
  const sourceOf = (link: Source | undefined): Source | undefined => {
    if (!link) return undefined;
    if (link.node === INPUTS) return outside.links[link.slot];
    const opened = open(link.node);
    return opened ? opened[link.slot] : { node: outside.prefix + link.node, slot: link.slot };
  };

  const open = (id: string): (Source | undefined)[] | undefined => {
    const node = places.get(id);
    const subgraph = node && subgraphs.get(at(node, 'type'));
    if (!node || !subgraph || depth >= DEEPEST) return undefined;
    const opened = inner.get(id);
    if (opened) return opened;
    inner.set(id, []);
    const inputs = recordsIn(at(node, 'inputs'));
    const typed = typedInto(node);
    const rest = valuesOf(node).values();
    const sources = addNodes(
      graph,
      subgraph,
      {
        prefix: `${outside.prefix}${id}:`,
        links: inputs.map((input) => sourceOf(links.get(String(at(input, 'link'))))),
        values: inputs.map((input) => {
          if (!isRecord(at(input, 'widget'))) return undefined;
          return typed.size > 0 ? typed.get(`${OWN} ${at(input, 'name')}`) : rest.next().value;
        }),
        typed,
      },
      subgraphs,
      depth + 1,
    );
    inner.set(id, sources);
    return sources;
  };

  for (const [id, node] of places) {
    if (open(id)) continue;
    const read = readNode(node);
    for (const input of recordsIn(at(node, 'inputs'))) {
      const name = textAt(input, ['name']) ?? '';
      const link = links.get(String(at(input, 'link')));
      const source = sourceOf(link);
      if (source) read.links.set(name, source.node);
      else if (link?.node === INPUTS && outside.values[link.slot] !== undefined)
        read.values.set(name, outside.values[link.slot]);
      const typed = outside.typed.get(`${id} ${name}`);
      if (typed !== undefined && !source) read.values.set(name, typed);
    }
    graph.set(outside.prefix + id, read);
  }
  return outputsOf(json).map((link) => sourceOf(links.get(link)));
}

/** Links are lists (`[id, from, slot, to, slot, type]`), in subgraphs objects. */
function linksOf(json: Json): Map<string, Source> {
  const links = new Map<string, Source>();
  const listed = at(json, 'links');
  for (const link of Array.isArray(listed) ? listed : []) {
    if (Array.isArray(link)) links.set(String(link[0]), { node: String(link[1]), slot: Number(link[2]) });
    else if (isRecord(link)) {
      const source = { node: String(at(link, 'origin_id')), slot: Number(at(link, 'origin_slot')) };
      links.set(String(at(link, 'id')), source);
      if (String(at(link, 'target_id')) === OUTPUTS) links.set(`out ${at(link, 'target_slot')}`, source);
    }
  }
  return links;
}

/** The names under which `linksOf` keeps what goes out of a subgraph. */
function outputsOf(json: Json): string[] {
  return recordsIn(at(json, 'outputs')).map((_, slot) => `out ${slot}`);
}

/** What was typed into the widgets that a subgraph's node shows of the nodes within: `proxyWidgets` names them. */
function typedInto(node: Json): ReadonlyMap<string, unknown> {
  const properties = at(node, 'properties');
  const shown = isRecord(properties) ? at(properties, 'proxyWidgets') : undefined;
  const values = valuesOf(node);
  const pairs = (Array.isArray(shown) ? shown : []).map((one, place): [string, unknown] => [
    Array.isArray(one) ? `${one[0]} ${one[1]}` : '',
    values[place],
  ]);
  return new Map(pairs);
}

function readNode(node: Json): GraphNode {
  const type = String(at(node, 'type'));
  const held = at(node, 'widgets_values');
  const values = valuesOf(node);
  const told = recordsIn(at(node, 'inputs'))
    .filter((input) => isRecord(at(input, 'widget')))
    .map((input) => textAt(input, ['name']) ?? '');
  const named = isRecord(held) ? new Map(Object.entries(held)) : namedValues(type, told, values);
  const mode = at(node, 'mode');
  return {
    type,
    title: textAt(node, ['title']) ?? '',
    values: named ?? new Map(),
    unnamed: named ? [] : values.filter((value) => typeof value === 'string'),
    links: new Map(),
    state: mode === 2 ? 'off' : mode === 4 ? 'bypassed' : 'on',
  };
}

function valuesOf(node: Json): unknown[] {
  const held = at(node, 'widgets_values');
  return Array.isArray(held) ? held : [];
}

/** A Get node gives what the Set node of the same name was given. */
function linkVariables(graph: ReadonlyMap<string, GraphNode>): void {
  const nameOf = ({ values, unnamed }: GraphNode) => unnamed[0] ?? [...values.values()][0];
  const set = new Map<unknown, string>();
  for (const [id, node] of graph) if (/set_?node$/i.test(node.type)) set.set(nameOf(node), id);
  for (const node of graph.values()) {
    const source = /get_?node$/i.test(node.type) ? set.get(nameOf(node)) : undefined;
    if (source !== undefined) node.links.set('value', source);
    if (/[gs]et_?node$/i.test(node.type)) {
      node.unnamed = [];
      node.values.clear();
    }
  }
}
