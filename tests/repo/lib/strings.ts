/** The texts that stand in code, found with the parser of our bundler. */
import { parseSync } from 'vite';
import { read } from './files.ts';

/** A node of the parsed file (ESTree with TypeScript). */
export interface Node {
  type: string;
  start: number;
  [name: string]: unknown;
}

/** A string, a template with `{}` in the place of each expression, or words between tags. */
export interface CodeString {
  path: string;
  /** Where: `lib/prompt/fields.ts:12`. */
  at: string;
  text: string;
  /** What it stands in, the nearest first, up to the whole file. */
  within: readonly Node[];
}

/** Calls back for every node of a file, with the nodes around it, the nearest first. */
export function visitNodes(path: string, visit: (node: Node, within: readonly Node[]) => void): void {
  const walk = (node: Node, within: readonly Node[]) => {
    visit(node, within);
    const around = [node, ...within];
    for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, around);
  };
  walk(parseSync(path, read(path)).program as unknown as Node, []);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Returns the texts in the code of a file: no comments, no regular expressions, no types, no names of imported files. */
export function stringsIn(path: string): CodeString[] {
  const found: CodeString[] = [];
  visitNodes(path, (node, within) => {
    const text = textOf(node);
    if (text === null || /^(?:Import|Export.*Declaration|TSLiteralType)/.test(within[0]?.type ?? '')) return;
    found.push({ path, at: placeOf(path, node), text, within });
  });
  return found;
}

/** Returns where a node stands, as tools print it. */
export const placeOf = (path: string, { start }: Node): string =>
  `${path}:${read(path).slice(0, start).split('\n').length}`;

function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral') return null;
  return (node.quasis as { value: { cooked: string | null; raw: string } }[])
    .map(({ value }) => value.cooked ?? value.raw)
    .join('{}');
}
